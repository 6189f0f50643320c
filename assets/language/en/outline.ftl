outline-title = Put an outline on the map
outline-newTitle = Start from an outline
outline-door = Start from notes
outline-doorHint = Paste or write stages, steps and cards, line under line.
outline-write = Write or paste notes…
outline-text = Outline
outline-hint = A stage on each line, its steps indented below it, cards below these. Bullets, numbers and headings work too. Tab and Shift+Tab indent lines, Ctrl+Enter puts it on the map.
outline-example =
    Consider
      - I search
          Thoughts: Which one fits me?
      - I compare
    Buy
      - I order
outline-level = Lines at the top are
outline-levels-auto = As they look
outline-levels-stages = Stages
outline-levels-steps = Steps
outline-levels-cards = Cards
outline-preview = What comes to the map
outline-nothing = Nothing yet.
outline-unnamed = without a stage of their own

# $n (number)
outline-stages =
    { $n ->
        [one] { $n } stage
       *[other] { $n } stages
    }

# $n (number)
outline-steps =
    { $n ->
        [one] { $n } step
       *[other] { $n } steps
    }

# $n (number)
outline-cards =
    { $n ->
        [one] { $n } card
       *[other] { $n } cards
    }

# $line (number), $message (text)
outline-mistake = Line { $line }: { $message }.

# $name (text)
outline-behind = Goes right behind “{ $name }”.

outline-last = Goes to the end of the map.

# $name (text)
outline-cardsOf = Goes to the step “{ $name }”.

outline-needsStep = Cards need a step: close this and select one.
outline-put = Put on the map

# $n (number)
outline-done =
    { $n ->
        [one] { $n } line at the top is on the map
       *[other] { $n } lines at the top are on the map
    }

outline-copy = Copy the map as an outline
outline-copied = The map is on the clipboard as an outline
outline-notCopied = The clipboard was not free; please try again
outline-button = Outline
outline-view = Show as an outline
outline-map = Show as a map
outline-label = Journey as an outline
outline-keys = Arrow keys move, Enter edits, Shift+N adds steps, N cards, Shift+S stages.

# $name (text)
outline-toStep = leads to { $name }

# $name (text)
outline-until = until { $name }

# $condition (text)
outline-if = if { $condition }

# $share (text)
outline-expected = expected { $share }

outline-draft-stage = New stage
outline-draft-step = New step
outline-draft-card = New card
outline-draft-lane = Lane
outline-draft-hint = Enter adds it and begins the next. Tab goes one level deeper, Shift+Tab one up, Alt+Up and Alt+Down choose a card's lane. Escape ends.
outline-empty = The map has no stage yet. Shift+S adds the first.
