# Why a font from elsewhere cannot be used
font-otherKind = this is no font that can be read
font-otherKindHint = choose a TrueType (.ttf) or OpenType (.otf) file
font-collection = this file holds several fonts, and it does not say which one is meant
font-collectionHint = ask for the font as single files (.ttf or .otf), or split the collection in a font editor, and choose one of them
font-forPages = this font is packed for web pages (WOFF)
font-forPagesHint = choose the same font as a .ttf or .otf file: whoever made it for the web has that too
# $most_mb (number)
font-tooManyBytes = this font is too large to be kept in a map: a file may have { $most_mb } MB, and its letters 2 MB
# $n (number), $most (number)
font-tooManyGlyphs = this font has { $n } glyphs, and a font of a map may have { $most }
font-tooManyHint = choose a version of the font for fewer scripts, such as one for Latin letters alone
font-damaged = this font is damaged: what it says of itself does not hold
font-damagedHint = get the file once more from where it came from, and choose it again
font-restricted = the maker of this font does not allow it to be put into documents
font-restrictedHint = ask the maker, or whoever buys fonts in your company, for a licence and a file that may be embedded
font-onlyWhole = the maker of this font does not allow that only the letters which are used are put into documents
font-noLatin = this font lacks some of the letters A to Z or the figures 0 to 9
font-noLatinHint = choose a font for text: signs of other scripts are written in our font where yours lacks them
font-nameless = this font does not say what it is called
font-ours = maps are written in Inter already
font-oursHint = nothing needs to be chosen: take the font away to write in Inter
