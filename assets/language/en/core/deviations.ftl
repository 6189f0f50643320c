### Where cases part from the map, and what such places are called.

deviation-shows = What it shows
deviation-matters = Why it matters
deviation-example = Example
deviation-counted = How it is counted
deviation-skippedTitle = Skipped step
deviation-skippedLead = drawn, but not observed in the case.
deviation-skippedShows = The map asks for this step, the case went on without it.
deviation-skippedMatters = Either customers do not need the step, or they miss something on the way. A step that nobody can see is never reported; mark it as unobservable.
deviation-skippedExample = Drawn: search → compare → order. Observed: search, order. “Compare” is skipped.
deviation-skippedCounted = Closed cases whose best explanation passes the step without an event, of all closed cases. Steps that happened elsewhere in the case count as moved, and steps in whose place something else happened count as replaced; neither counts here.
deviation-extraTitle = Extra event
deviation-extraLead = observed, and the map has no place for it there.
deviation-extraShows = Something happened that the map does not draw at this point: it is off the map, it is a repetition, or it is drawn elsewhere only.
deviation-extraMatters = Repetitions are often rework or searching. What is off the map may be a touchpoint the team forgot.
deviation-extraExample = Drawn: search → order. Observed: search, search, order. The second “search” is a repetition.
deviation-extraCounted = Closed cases with at least one event that the best explanation cannot match, of all closed cases; by touchpoint and reason. It is off the map where no observable step carries it, a repetition where the same touchpoint happened before in the case, otherwise unexpected.
deviation-movedTitle = Moved step
deviation-movedLead = observed earlier or later than drawn.
deviation-movedShows = The step happened in the case, but at another place than the map has it.
deviation-movedMatters = Customers do the same things in an order of their own. Where two neighbours swap often, the order may not matter: a free or parallel stage would be the truer drawing.
deviation-movedExample = Drawn: compare → ask → order. Observed: ask, compare, order. “Compare” and “ask” are swapped.
deviation-movedCounted = One event without a counterpart and one step without an event, both of the same touchpoint, make one moved step; the nearest are paired first. Exactly one other move between them makes it a swap of neighbours. Counted are closed cases, of all closed cases.
deviation-insteadTitle = Replaced step
deviation-insteadLead = something else was observed in its place.
deviation-insteadShows = Where the map has one step, the case shows another event.
deviation-insteadMatters = Customers reach the same point by another touchpoint: a call instead of a form, a shop instead of the site.
deviation-insteadExample = Drawn: search → chat → order. Observed: search, call, order. “Call” happens instead of “chat”.
deviation-insteadCounted = A step without an event and an event without a counterpart that stand side by side in the best explanation, once moved steps are set aside. Counted are closed cases, of all closed cases.

# $step (text)
deviation-skipped = “{ $step }” is skipped

# $place (text)
deviation-offTheMap = “{ $place }” happens and is not on the map

# $place (text)
deviation-repeated = “{ $place }” happens again

# $place (text)
deviation-unexpected = “{ $place }” happens where the map does not have it

# $step (text)
deviation-earlier = “{ $step }” comes earlier than drawn

# $step (text)
deviation-later = “{ $step }” comes later than drawn

# $step (text)
deviation-earlierSwap = “{ $step }” comes earlier than drawn: it swaps with its neighbour

# $step (text)
deviation-laterSwap = “{ $step }” comes later than drawn: it swaps with its neighbour

# $place (text), $step (text)
deviation-instead = “{ $place }” happens instead of “{ $step }”

# $place (text)
departure-startsWith = Starts with “{ $place }”

# $place (text)
departure-endsWith = Ends with “{ $place }”

# $from (text), $to (text)
departure-path = “{ $from }” → “{ $to }”
place-start = the start
place-end = the end
place-gone = what was deleted

# $names (text), $n (number)
place-more = { $names } and { $n } more
