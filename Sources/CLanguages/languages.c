#include "CLanguages.h"

#include <string.h>

// Clang knows C23's `#embed` in C17 too, and says so each time.
#pragma clang diagnostic ignored "-Wc23-extensions"

struct File {
  const char *path;
  const char *text;
};

static const struct File files[] = {
    {"common.csv",
     (const char[]){
#embed "../Languages/common.csv"
         , 0}},
    {"places.csv",
     (const char[]){
#embed "../Languages/places.csv"
         , 0}},
    {"Names/people.csv",
     (const char[]){
#embed "../Languages/Names/people.csv"
         , 0}},
    {"Names/organisations.csv",
     (const char[]){
#embed "../Languages/Names/organisations.csv"
         , 0}},
    {"Names/places.csv",
     (const char[]){
#embed "../Languages/Names/places.csv"
         , 0}},
    {"Names/words.csv",
     (const char[]){
#embed "../Languages/Names/words.csv"
         , 0}},
    {"units.csv",
     (const char[]){
#embed "../Languages/units.csv"
         , 0}},
    {"scripts.txt",
     (const char[]){
#embed "../Languages/scripts.txt"
         , 0}},
    {"weights.txt",
     (const char[]){
#embed "../Languages/weights.txt"
         , 0}},
    {"English/archive.txt",
     (const char[]){
#embed "../Languages/English/archive.txt"
         , 0}},
    {"English/boilerplate.txt",
     (const char[]){
#embed "../Languages/English/boilerplate.txt"
         , 0}},
    {"English/catalogue.yaml",
     (const char[]){
#embed "../Languages/English/catalogue.yaml"
         , 0}},
    {"English/credits.txt",
     (const char[]){
#embed "../Languages/English/credits.txt"
         , 0}},
    {"English/dates.txt",
     (const char[]){
#embed "../Languages/English/dates.txt"
         , 0}},
    {"English/function-words.txt",
     (const char[]){
#embed "../Languages/English/function-words.txt"
         , 0}},
    {"English/grouping.txt",
     (const char[]){
#embed "../Languages/English/grouping.txt"
         , 0}},
    {"English/identification.txt",
     (const char[]){
#embed "../Languages/English/identification.txt"
         , 0}},
    {"English/sections.txt",
     (const char[]){
#embed "../Languages/English/sections.txt"
         , 0}},
    {"English/segmentation.txt",
     (const char[]){
#embed "../Languages/English/segmentation.txt"
         , 0}},
    {"English/terms.txt",
     (const char[]){
#embed "../Languages/English/terms.txt"
         , 0}},
    {"English/phrases.txt",
     (const char[]){
#embed "../Languages/English/phrases.txt"
         , 0}},
    {"English/names.txt",
     (const char[]){
#embed "../Languages/English/names.txt"
         , 0}},
    {"English/figures.txt",
     (const char[]){
#embed "../Languages/English/figures.txt"
         , 0}},
    {"English/countries.txt",
     (const char[]){
#embed "../Languages/English/countries.txt"
         , 0}},
    {"English/display-names.txt",
     (const char[]){
#embed "../Languages/English/display-names.txt"
         , 0}},
    {"English/summary.txt",
     (const char[]){
#embed "../Languages/English/summary.txt"
         , 0}},
    {"Russian/archive.txt",
     (const char[]){
#embed "../Languages/Russian/archive.txt"
         , 0}},
    {"Russian/boilerplate.txt",
     (const char[]){
#embed "../Languages/Russian/boilerplate.txt"
         , 0}},
    {"Russian/catalogue.yaml",
     (const char[]){
#embed "../Languages/Russian/catalogue.yaml"
         , 0}},
    {"Russian/credits.txt",
     (const char[]){
#embed "../Languages/Russian/credits.txt"
         , 0}},
    {"Russian/dates.txt",
     (const char[]){
#embed "../Languages/Russian/dates.txt"
         , 0}},
    {"Russian/function-words.txt",
     (const char[]){
#embed "../Languages/Russian/function-words.txt"
         , 0}},
    {"Russian/grouping.txt",
     (const char[]){
#embed "../Languages/Russian/grouping.txt"
         , 0}},
    {"Russian/identification.txt",
     (const char[]){
#embed "../Languages/Russian/identification.txt"
         , 0}},
    {"Russian/sections.txt",
     (const char[]){
#embed "../Languages/Russian/sections.txt"
         , 0}},
    {"Russian/segmentation.txt",
     (const char[]){
#embed "../Languages/Russian/segmentation.txt"
         , 0}},
    {"Russian/terms.txt",
     (const char[]){
#embed "../Languages/Russian/terms.txt"
         , 0}},
    {"Russian/phrases.txt",
     (const char[]){
#embed "../Languages/Russian/phrases.txt"
         , 0}},
    {"Russian/names.txt",
     (const char[]){
#embed "../Languages/Russian/names.txt"
         , 0}},
    {"Russian/figures.txt",
     (const char[]){
#embed "../Languages/Russian/figures.txt"
         , 0}},
    {"Russian/countries.txt",
     (const char[]){
#embed "../Languages/Russian/countries.txt"
         , 0}},
    {"Russian/display-names.txt",
     (const char[]){
#embed "../Languages/Russian/display-names.txt"
         , 0}},
    {"Russian/summary.txt",
     (const char[]){
#embed "../Languages/Russian/summary.txt"
         , 0}},
    {"Chinese/archive.txt",
     (const char[]){
#embed "../Languages/Chinese/archive.txt"
         , 0}},
    {"Chinese/boilerplate.txt",
     (const char[]){
#embed "../Languages/Chinese/boilerplate.txt"
         , 0}},
    {"Chinese/catalogue.yaml",
     (const char[]){
#embed "../Languages/Chinese/catalogue.yaml"
         , 0}},
    {"Chinese/credits.txt",
     (const char[]){
#embed "../Languages/Chinese/credits.txt"
         , 0}},
    {"Chinese/dates.txt",
     (const char[]){
#embed "../Languages/Chinese/dates.txt"
         , 0}},
    {"Chinese/function-words.txt",
     (const char[]){
#embed "../Languages/Chinese/function-words.txt"
         , 0}},
    {"Chinese/grouping.txt",
     (const char[]){
#embed "../Languages/Chinese/grouping.txt"
         , 0}},
    {"Chinese/identification.txt",
     (const char[]){
#embed "../Languages/Chinese/identification.txt"
         , 0}},
    {"Chinese/sections.txt",
     (const char[]){
#embed "../Languages/Chinese/sections.txt"
         , 0}},
    {"Chinese/segmentation.txt",
     (const char[]){
#embed "../Languages/Chinese/segmentation.txt"
         , 0}},
    {"Chinese/terms.txt",
     (const char[]){
#embed "../Languages/Chinese/terms.txt"
         , 0}},
    {"Chinese/phrases.txt",
     (const char[]){
#embed "../Languages/Chinese/phrases.txt"
         , 0}},
    {"Chinese/names.txt",
     (const char[]){
#embed "../Languages/Chinese/names.txt"
         , 0}},
    {"Chinese/figures.txt",
     (const char[]){
#embed "../Languages/Chinese/figures.txt"
         , 0}},
    {"Chinese/countries.txt",
     (const char[]){
#embed "../Languages/Chinese/countries.txt"
         , 0}},
    {"Chinese/display-names.txt",
     (const char[]){
#embed "../Languages/Chinese/display-names.txt"
         , 0}},
    {"Chinese/summary.txt",
     (const char[]){
#embed "../Languages/Chinese/summary.txt"
         , 0}},
    {"Neighbours/dates.txt",
     (const char[]){
#embed "../Languages/Neighbours/dates.txt"
         , 0}},
    {"Neighbours/German/identification.txt",
     (const char[]){
#embed "../Languages/Neighbours/German/identification.txt"
         , 0}},
    {"Neighbours/Ukrainian/identification.txt",
     (const char[]){
#embed "../Languages/Neighbours/Ukrainian/identification.txt"
         , 0}},
    {"Neighbours/Belarusian/identification.txt",
     (const char[]){
#embed "../Languages/Neighbours/Belarusian/identification.txt"
         , 0}},
    {"Neighbours/Bulgarian/identification.txt",
     (const char[]){
#embed "../Languages/Neighbours/Bulgarian/identification.txt"
         , 0}},
};

const char *CLanguages_text(const char *path) {
  for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
    if (strcmp(files[i].path, path) == 0) return files[i].text;
  return NULL;
}
