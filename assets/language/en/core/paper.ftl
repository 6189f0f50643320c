# What stands around a map on paper.
# $names (text)
paper-beside = Beside each other: { $names }

paper-assumed = Assumed: as the team drew it
paper-overlay = Overlay: observed journeys over what the team drew
paper-observed = Observed: what was seen alone

# $n (number)
paper-journeys = { $n } observed journeys

# $name (text), $points (text)
paper-bars = bars: the share of each group with its 95 % interval; in colour where it differs from that of { $name } by at least { $points } points and hardly by chance (q ≤ 0.05)

paper-widths = width: journeys; chips on drawn paths: share of those who reach the step, and median time; on other paths: share of all journeys

# $n (number)
paper-withheld = of fewer than { $n } cases nothing is told; such numbers stand as “<” or “>”, are rounded, or are left out

# $n (number)
paper-roundedShort = all counts are rounded to multiples of { $n }

# $n (number)
paper-rounded = All counts are rounded to multiples of { $n }; one that differs by fewer from an earlier export of the same data is rounded as it would be there. So nobody can be told apart by laying the two side by side.

# $day (text), $n (number), $smallest (number)
paper-compared = Compared with what left on { $day }, { $n ->
        [one] one person
       *[other] { $n } people
    } could be told apart. All counts are rounded to multiples of { $smallest }.

# $n (number)
paper-figuresLeave = Figures about { $n ->
        [one] one case leave.
       *[other] { $n } cases leave.
    }

# $n (number), $smallest (number), $withheld (number)
paper-figuresWithheld = Figures about { $n } cases leave. Of fewer than { $smallest } nothing is told: { $withheld ->
        [one] one number or path is
       *[other] { $withheld } numbers and paths are
    } held back, bounded or rounded.

# $smallest (number)
paper-figuresTooFew = No figures leave: they are about fewer than { $smallest } cases.

paper-wholeFile = The file is whole: what the view leaves out or dims is in it too.

# $n (number)
paper-notDimmed = { $n ->
        [one] The view dims one step or card; here it stands like the others.
       *[other] The view dims { $n } steps and cards; here they stand like the others.
    }
paper-figuresNone = No figures leave, only what was drawn.

paper-blueprint = Service blueprint

# $names (text)
paper-blueprintWithout = Service blueprint, without { $names }

# How far a map is.
paper-draft = Draft
paper-inReview = In review
paper-agreed = Agreed
paper-outdated = Outdated
paper-asIs = As-is
paper-toBe = To-be

# $version (text)
paper-version = version { $version }

# $day (text)
paper-asOf = as of { $day }

paper-persona = Persona
paper-scenario = Scenario
paper-goal = Goal
paper-expectation = Expectations
paper-scope = Scope
paper-trigger = Begins when
paper-end = Ends when

# What a picture in a file is called where its map has no title.
paper-untitled = Journey map

# On each of the sheets that are joined.
# $nth (number), $of (number), $row (number), $column (number)
paper-tile = Sheet { $nth } of { $of } · row { $row }, column { $column }

# For who cannot see it.
# $steps (number), $stages (number), $names (text)
paper-described = A journey map with { $steps } steps in { $stages } stages: { $names }.

# What a picture on paper says of a part of the map.
# $parts (text)
paper-part = Part of the map: { $parts }

# $names (text)
paper-without = without { $names }

# $wanted (text)
paper-inFull = in full only what is { $wanted }

# $tags (text)
paper-tagged = tagged { $tags }

# $owners (text)
paper-ownedBy = owned by { $owners }

# $text (text)
paper-saying = saying “{ $text }”

paper-or = or
paper-and = and

# $n (number)
paper-stepsLeftOut =
    { $n ->
        [one] { $n } step left out
       *[other] { $n } steps left out
    }

# $signs (text), $n (number)
paper-signsLeftOut =
    { $n ->
        [one] One sign that our fonts lack stands as an empty box: { $signs }. As SVG, page or slides it shows with the fonts of its reader.
       *[other] { $n } signs that our fonts lack stand as empty boxes, such as { $signs }. As SVG, page or slides they show with the fonts of their reader.
    }
# $family (text)
paper-fontNotEmbedded = The font { $family } is named and not part of the file: it has to be installed where the file is opened
# $family (text)
paper-fontOfTemplate = Slides that follow a template are in its font, not in { $family }
