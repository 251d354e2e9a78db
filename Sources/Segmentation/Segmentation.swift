// The stage comes with the next commit.
