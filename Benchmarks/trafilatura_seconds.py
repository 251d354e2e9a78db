#!/usr/bin/env python3
"""Prints the processor time that trafilatura takes for the pages of a file of JSON Lines, without reading them."""
import json, sys, time

import trafilatura

pages = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8") if line.strip()]
start = time.process_time()
for page in pages:
    trafilatura.bare_extraction(page["html"], url=page.get("url"), with_metadata=True)
print(time.process_time() - start)
