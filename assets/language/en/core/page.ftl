# A map as one page for browsers.
page-skip = Skip to the content
page-contents = On this page
page-finding = What was found
page-figures = The figures in short
page-picture = The whole journey
page-pictureHint = Scrolls sideways. Every step and every line leads to its figures.
page-legend = How to read it

page-reading = Read it from left to right. Stages and steps are columns; what belongs to a step stands below it, lane by lane. The lines at the top are the ways from step to step.
page-readingSeen = Read it from left to right. Stages and steps are columns; what belongs to a step stands below it, lane by lane. The lines at the top are the ways that people take from step to step: the wider a line, the more journeys. Solid lines were observed, dashed ones were drawn and never seen, dotted ones nobody drew.


# $n (number)
page-stage = Stage { $n }

# $n (number)
page-step = Step { $n }

page-reach = Reach it
page-leave = Leave here
page-noFurther = Go no further
page-inside = Time in the step
page-untilNext = Time until what comes next
page-felt = Felt
page-answered = Answered
page-empty = Nothing was drawn here yet.

# A share of a base.
# $k (text), $n (number)
page-of = { $k } of { $n }

# $low (text), $high (text)
page-between = 95 % interval { $low } to { $high }

# $time (text)
page-median = median { $time }

# $low (text), $high (text)
page-half = the middle half { $low } to { $high }

# $time (text)
page-nine = nine of ten within { $time }

page-ways = From step to step
page-drawn = Ways that were drawn
page-undrawn = Desire paths: ways that nobody drew
page-way = Way
page-seen = Seen
page-takenBy = Take it, of those who reach the step
page-time = Time on the way
page-stated = Stated on the map
page-seenObserved = As drawn
page-seenInferred = Only inferred
page-seenNever = Never seen
page-seenHardly = Hardly ever seen, if at all
page-kind = Kind
page-happensIn = Journeys in which it happens
page-ofWhatFollows = Of all that follows

# $names (text)
page-jumpsOver = Jumps over { $names }

page-deviations = Where journeys part from the map
page-what = What happens
page-ofClosed = Closed journeys in which it happens
page-accepted = Accepted by the team

# $reason (text)
page-because = Accepted: { $reason }

# $names (text)
page-beside = Beside each other: { $names }

page-does = Who does what

# $name (text)
page-differsFrom = Difference to { $name }

# $points (text)
page-points = { $points } points
page-notable = notable

page-method = Method and definitions
page-evidence = What this rests on
page-assumed = Assumed: what the team drew and wrote. It is nobody’s measurement.
page-observed = Observed: counted in event data, one journey after the other, and laid over what was drawn.
page-interval = The 95 % interval says how sure a share is: if the same number of journeys were observed again and again, the true share would lie within such an interval 19 times out of 20.

# $n (number)
page-small = Small groups are protected. Where a number would tell of fewer than { $n } cases, a bound such as “<{ $n }” stands in its place, or nothing; what is not told is not in this file.
page-definitions = What the figures mean
page-kinds = Ways in which a journey parts from the map
page-made = Written by Desire Path. The page is whole: it loads nothing and sends nothing.

page-controls = Find and filter
page-search = Search
page-found = Found:
page-lanes = Lanes
page-shown = In the picture
page-showPaths = Desire paths
page-showLeaving = Who leaves
page-showFigures = Figures
page-showUnseen = Never seen
page-showFeelings = Observed feelings
page-walk = One stage at a time
page-before = Previous stage
page-after = Next stage
page-larger = Larger
page-smaller = Smaller
page-wholeWidth = Whole width
page-fullSize = Full size
page-detail = Figures
page-close = Close
page-toRow = Show it on the page
page-meaning = What this means
page-least = At least
page-onlyNotable = Only notable differences
page-keys = Keys: ← and → go from stage to stage, + and − change the size of the picture when it has the focus, 0 shows all of it.
