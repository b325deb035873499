// A program that does nothing: what a Swift process costs before it works.
