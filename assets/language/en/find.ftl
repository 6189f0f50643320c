find-panel = Find
find-close = Close, and go to what was found
find-action = Find and replace…
find-next = Next place
find-previous = Previous place
find-words = Find
find-in = In
find-everywhere = The whole map
find-matchCase = Match case
find-wholeWords = Whole words
find-start = Names of stages, steps and lanes, cards, conditions, words of feelings and the header are looked through.
find-none = Found nowhere

# $at (number), $of (number)
find-count = { $at } of { $of }

find-results = Where it was found

# $n (number)
find-more = and { $n } more; go on with the arrow buttons, or with Enter

find-parts-header = Header
find-parts-stages = Stages
find-parts-steps = Steps
find-parts-conditions = Conditions
find-parts-lanes = Lanes
find-parts-cards = Cards
find-parts-feelings = Words of feelings
find-parts-tags = Tags
find-parts-notes = Speaker notes
find-kinds-header = Header
find-kinds-stages = Stage
find-kinds-conditions = Condition
find-kinds-lanes = Lane

# $n (number)
find-step = Step { $n }

# $lane (text)
find-away-hidden = The lane “{ $lane }” is hidden.

# $lane (text)
find-away-collapsed = The lane “{ $lane }” is a thin row.

# $lane (text)
find-away-narrowed = “{ $lane }” is left out of what shows.

find-show-hidden = Show the lane
find-show-collapsed = Expand the lane
find-show-narrowed = Show all of the map
find-inLane-hidden = in a hidden lane
find-inLane-collapsed = in a collapsed lane
find-inLane-narrowed = left out of what shows
find-replace = Replace
find-with = Replace with
find-one = Replace
find-all = Replace all
find-checking = Looking whether all can be replaced…

# $n (number), $texts (number)
find-preview =
    { $texts ->
        [one] { $n ->
            [one] One place will be replaced.
           *[other] { $n } places in one text will be replaced.
        }
       *[other] { $n } places in { $texts } texts will be replaced.
    }

find-nothing = It says the same already.

# $n (number)
find-refused =
    { $n ->
        [one] One text cannot be replaced, so “Replace all” replaces nothing:
       *[other] { $n } texts cannot be replaced, so “Replace all” replaces nothing:
    }

find-refusedHint = Replace the others one by one, or look in another part of the map.

# $before (text), $after (text)
find-would = “{ $before }” would say “{ $after }”


# $n (number)
find-replaced =
    { $n ->
        [one] One place replaced; Ctrl+Z takes it back
       *[other] { $n } places replaced; Ctrl+Z takes them back
    }
