### How answers are read, how people felt, and which steps unmatched events might show.

# $column (text), $scale (text), $range (text), $only (text), $marks (text), $at (text)
score-rule = “{ $column }” ({ $scale } { $range }){ $only }: { $marks }, straight in between; { $at }

# $predicate (text)
score-onlyWhere = , only where { $predicate }
score-ease = CES, ease
score-effort = CES, effort
score-stars = stars
score-own = own scale
score-atOwn = it counts at its own step
score-atBefore = it counts at the step before it

# $n (number), $which (text)
score-outside = { $n } outside of the scale ({ $which })

# $n (number), $which (text)
score-noNumber = { $n } not a number ({ $which })

# $what (text), $low (text), $high (text)
score-nameSays = Its name says { $what }, and its numbers lie between { $low } and { $high }

# $low (text), $high (text)
score-someHaveIt = Only some events have it, and its numbers lie between { $low } and { $high }
score-sayingEffort = effort
score-sayingEase = ease
score-sayingStars = stars
score-sayingScore = a score

# $name (text), $assumed (text), $observed (text), $sure (text), $n (number)
felt-otherWay = “{ $name }” is felt the other way round: assumed { $assumed }, observed { $observed } ({ $sure }n = { $n })

# $name (text), $assumed (text), $observed (text), $sure (text), $n (number)
felt-worse = “{ $name }” is felt worse than assumed: assumed { $assumed }, observed { $observed } ({ $sure }n = { $n })

# $name (text), $assumed (text), $observed (text), $sure (text), $n (number)
felt-better = “{ $name }” is felt better than assumed: assumed { $assumed }, observed { $observed } ({ $sure }n = { $n })

# $low (text), $high (text)
felt-sure = { $low } to { $high },{" "}

# $activity (text), $step (text)
matching-likeStep = “{ $activity }” is like the step “{ $step }”

# $activity (text), $card (text), $step (text)
matching-likeCard = “{ $activity }” is like the card “{ $card }” of the step “{ $step }”
