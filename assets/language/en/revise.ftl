revise-action = Take back changes from a spreadsheet…
revise-title = Changes from a spreadsheet
revise-reading = Comparing the spreadsheet with the map…

# $file (text), $title (text)
revise-lead = “{ $file }” beside “{ $title }” as it is now. What is ticked comes to the map as one edit that can be undone; nothing else changes.
revise-nothing = Nothing is different: the spreadsheet says what was written.
revise-conflicts = Conflicts
revise-conflictsHint = Changed in the spreadsheet and on the map. Tick what the spreadsheet is to overwrite.
revise-tables-stages = Stages
revise-tables-steps = Steps
revise-tables-lanes = Lanes
revise-tables-cards = Cards
revise-tables-feelings = Feelings
revise-tables-transitions = Transitions

# $n (number), $of (number)
revise-chosen = { $n } of { $of }
revise-added = New
revise-removed = Removed
revise-empty = nothing

# $text (text)
revise-now = On the map it is now: { $text }

# $why (text)
revise-refused = Cannot be done: { $why }.

# $n (number)
revise-problems =
    { $n ->
        [one] { $n } place is not understood
       *[other] { $n } places are not understood
    }
revise-problemsHint = They stay as they are on the map.

# $row (number)
revise-row = row { $row }:

# $row (number), $column (text)
revise-cell = row { $row }, “{ $column }”:
revise-notDone = These could not be done
revise-cancel = Cancel

# $n (number)
revise-take =
    { $n ->
        [one] Take back { $n } change
       *[other] Take back { $n } changes
    }

# $n (number)
revise-done =
    { $n ->
        [one] { $n } change is on the map
       *[other] { $n } changes are on the map
    }
