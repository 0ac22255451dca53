local t = { [ [[Tiny]] ] = [[Klein

en leeg]] }
t["Hello, {who}."] = ("a"):rep(100)
t["It is over, {bo}."] = "\xff\u{202e}{bo}"
return t
