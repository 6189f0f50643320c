# What the lines and marks of the picture mean.
legend-drawn = Drawn
legend-asDrawn = As drawn
legend-desirePath = Desire path: nobody drew it
legend-goesBack = Goes back
legend-leaves = Leaves
legend-neverSeen = Drawn, never seen
legend-inferred = Only inferred
legend-accepted = Accepted by the team
legend-grey = Grey: no notable difference

# A group of cases, and how many it has.
# $name (text), $n (number)
legend-group = { $name } (n = { $n })

legend-start = Journeys start
legend-end = Journeys end
legend-endWell = End well
legend-putOff = Put off
legend-endBadly = End badly
legend-unobservable = No system can see it
legend-repeatable = May repeat
legend-felt = Felt
legend-feltOtherwise = Felt the other way round
legend-oneOf = Parts: one of the ways
legend-allOf = All of the branches
legend-anyOrder = In any order
