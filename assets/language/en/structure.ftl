laneLook-hide = Hide the lane
laneLook-pin = Keep the lane in sight
laneLook-unpin = Let the lane scroll along
laneLook-collapse = Collapse the lane
laneLook-expand = Expand the lane

# $n (number)
laneLook-show = Show hidden lanes ({ $n })

laneLook-up = Move the lane up
laneLook-down = Move the lane down

# $name (text)
laneLook-hidden = “{ $name }” is hidden, with all that is in it; Ctrl+Z shows it

# $n (number)
laneLook-shown =
    { $n ->
        [one] { $n } lane shows again
       *[other] { $n } lanes show again
    }

# $name (text)
laneLook-pinned = “{ $name }” stays below the heads

# $name (text)
laneLook-unpinned = “{ $name }” scrolls along

# $name (text)
laneLook-collapsed = “{ $name }” is a thin row

# $name (text)
laneLook-expanded = “{ $name }” shows its content

# $name (text), $at (number), $of (number)
laneLook-moved = “{ $name }” is lane { $at } of { $of }

laneLook-pinCheck = Stays in sight while scrolling
laneLook-pinHint = Right below the heads, before the lanes that scroll.
laneLook-collapseCheck = Thin row that counts its cards
laneLook-hideHint = A hidden lane keeps its content, and is not in exports either.
laneLook-choices = Choices, one a line
laneLook-chart = Drawn as
laneLook-bars = Bars
laneLook-line = Line

span-widen = Let the card cover one more step
span-narrow = Let the card cover one step less
span-last = Covers the steps to
span-handle = Drag to cover more steps or fewer

# $step (text)
span-one = Card stands at { $step } alone

# $first (text), $last (text), $n (number)
span-covers = Card covers { $n } steps, { $first } to { $last }

# $what (text)
span-also = also here: { $what }

split-step = Split the step…
split-stage = Split the stage before this step
split-mergeStep = Merge with the next step
split-mergeStage = Merge with the next stage

# $step (text)
split-title = Split “{ $step }”

split-second = The second part
split-split = Split
split-cards = Cards that go to the second part
split-hint = The step keeps its name, its events and its history. No event shows the second part until a rule says so.

# $step (text), $second (text)
split-done = “{ $second }” follows “{ $step }” now; Ctrl+Z takes it back

# $second (text), $first (text)
split-merged = “{ $second }” is part of “{ $first }” now; Ctrl+Z takes it back

picture-add = Add a picture…
picture-change = Another picture…
picture-added = The picture is on the map
picture-none = No picture yet

link-copy = Copy the address
link-copied = The address is copied

header-title = Header
header-status = Status
header-noStatus = Not said
header-version = Version
header-date = As of

# $parts (text)
header-missing = Readers will ask: { $parts }.

header-parts-persona = Persona
header-parts-scenario = Scenario
header-parts-goal = Goal
header-parts-expectation = Expectations
header-parts-scope = Scope
header-parts-trigger = Begins when
header-parts-end = Ends when
header-needed-persona = whose journey it is
header-needed-goal = what they want to achieve
header-needed-scope = what the map covers and leaves out
header-statuses-draft = Draft
header-statuses-inReview = In review
header-statuses-agreed = Agreed
header-statuses-outdated = Outdated

### Several things selected at once, and the clipboard.

several-selectAll = Select the lane, again for the map

# $things (text)
several-selected = { $things } selected

# $n (number)
several-nFeelings =
    { $n ->
        [one] { $n } feeling
       *[other] { $n } feelings
    }

# $n (number)
several-nEmpty =
    { $n ->
        [one] { $n } empty cell
       *[other] { $n } empty cells
    }

several-lift = Lift or drop the selected cards
several-hint = Drag one to move all cards, or lift them with Space and move them with the arrows. Escape lets go.
several-duplicate = Duplicate the selected cards
several-copy = Copy
several-cut = Cut
several-paste = Paste from the selected cell on
several-pasteByKey = Press Ctrl+V now to paste here

# $n (number)
several-lifted = { $n } cards lifted: arrows move them, Space drops them

# $n (number)
several-dropped = { $n } cards dropped

# $n (number)
several-moved =
    { $n ->
        [one] { $n } card moved
       *[other] { $n } cards moved
    }

several-edge = One of the selected cards would leave the map, so none was moved

# $n (number)
several-duplicated =
    { $n ->
        [one] { $n } card duplicated
       *[other] { $n } cards duplicated
    }

# $things (text)
several-removed = Removed: { $things }; Ctrl+Z brings them back

# $things (text)
several-copied = Copied: { $things }

# $things (text)
several-wasCut = Cut: { $things }; Ctrl+V puts them elsewhere

# $n (number)
several-pasted =
    { $n ->
        [one] { $n } entry pasted
       *[other] { $n } entries pasted
    }

several-nothingToPaste = There is no text on the clipboard
several-whereTo = Select a cell first: pasting begins there
several-nothingPasted = Nothing was pasted

# $wanted (number), $left (number)
several-tooWide =
    { $left ->
        [one] What is on the clipboard has { $wanted } columns, and only { $left } step is left from here: add steps, or begin further left
       *[other] What is on the clipboard has { $wanted } columns, and only { $left } steps are left from here: add steps, or begin further left
    }

# $wanted (number), $left (number)
several-tooTall =
    { $left ->
        [one] What is on the clipboard has { $wanted } rows, and only { $left } lane is left from here: add lanes, or begin further up
       *[other] What is on the clipboard has { $wanted } rows, and only { $left } lanes are left from here: add lanes, or begin further up
    }

# $text (text), $lane (text)
several-noFeeling = “{ $text }” is not a feeling for “{ $lane }”: write a number from -2 to 2

owners-title = Owners
owners-roles-experience = Experience owner
owners-roles-content = Content owner
owners-roles-channel = Channel or system owner
owners-orphan = Nobody answers for this step yet: name at least who owns the experience
owners-shared = Several share one role here: name one who decides

# $steps (text)
owners-orphans = Nobody answers for { $steps }

# $steps (text)
owners-sharedAt = Several share one role at { $steps }

# $name (text), $n (number)
owners-rename =
    { $n ->
        [one] { $name }, at { $n } step
       *[other] { $name }, at { $n } steps
    }

owners-renameHint = A new name holds at every step and in every role.

# $from (text), $to (text)
owners-handOff = Hand-off: { $from } → { $to }

# $step (text)
owners-set = Who answers for { $step }?

tags-title = Tags
tags-add = Add a tag
tags-placeholder = Quick win, legal, …
tags-renameHint = A new name holds on every card and step. With the name of another tag, both become one.

# $tag (text)
tags-takeOff = Take off “{ $tag }”

# $tag (text)
tags-removeEverywhere = Take “{ $tag }” off everything

# $tag (text), $n (number), $of (number)
tags-onSome = { $tag } ({ $n } of { $of })

# $tag (text), $n (number)
tags-rename =
    { $n ->
        [one] { $tag }, on { $n } card or step
       *[other] { $tag }, on { $n } cards and steps
    }

# $n (number), $tags (text)
tags-said =
    { $n ->
        [one] tag { $tags }
       *[other] tags { $tags }
    }

# What a drawn transition is: one word, and what it means.
gateways-words-next = Next
gateways-words-optional = Optional
gateways-words-branch = Branch
gateways-words-skip = Skip
gateways-words-return = Return
gateways-words-intoAllOf = Into “all of”
gateways-words-intoAnyOrder = Into “any order”
gateways-words-outOfAllOf = Out of “all of”
gateways-words-outOfAnyOrder = Out of “any order”
gateways-words-inBranch = Next in its branch
gateways-words-moot = Says nothing
gateways-means-next = The only way on.
gateways-means-optional = The only way on, to a step that may be left out.
gateways-means-branch = One of several ways on: each journey takes one.
gateways-means-skip = Passes over steps that lie on another way.
gateways-means-return = Leads back to an earlier step: a loop.
gateways-means-intoAllOf = Into a stage all of whose branches happen, side by side.
gateways-means-intoAnyOrder = Into a stage whose steps happen in any order.
gateways-means-outOfAllOf = On, when all branches of the stage are done.
gateways-means-outOfAnyOrder = On from a stage whose steps happen in any order.
gateways-means-inBranch = Orders two steps of one branch; the other branches go on beside it.
gateways-means-moot = These steps come in any order, so it orders nothing.

# Where the journey parts: how many of its branches a journey takes.
gateways-kinds-oneOf = Any one of
gateways-kinds-allOf = All of
gateways-kinds-anyOrder = Any order
gateways-about-oneOf = Each journey takes one of these ways.
gateways-about-allOf = Every branch happens; they may overlap. Then the journey goes on.
gateways-about-anyOrder = These steps happen in any order, as often as wanted, or not at all.
gateways-stages-oneOf = Choice
gateways-stages-allOf = All of these
gateways-stages-anyOrder = In any order
gateways-label = Gateway

# $step (text)
gateways-behind = Behind { $step }

# $stage (text)
gateways-around = In { $stage }

gateways-kind = A journey takes
gateways-branches = Branches

# $n (number), $name (text)
gateways-branch = { $n } · { $name }

# $name (text)
gateways-remove = Remove the branch to { $name }

# $name (text)
gateways-removeSteps = Delete { $name }, with all that is at it

gateways-removeShort = Remove
gateways-passing = Ways in and out

# $from (text), $to (text)
gateways-way = { $from } → { $to }

# $share (text), $base (text)
gateways-taken = Taken by { $share } ({ $base })

# $share (text), $base (text)
gateways-reached = Reached by { $share } ({ $base } cases)

gateways-never = Drawn, but nobody was seen to take it.
gateways-inferred = Only inferred.

# $sum (text)
gateways-sum = The expected shares come to { $sum }.

# $sum (text)
gateways-sumNot = The expected shares come to { $sum }. What leaves a step comes to 100 %: correct them.

# $sum (text), $rest (text)
gateways-sumRest = The expected shares come to { $sum }; { $rest } are left for the other ways.

gateways-newStep = Branch to a new step
gateways-toStep = Branch to a step of the map…

# $n (number)
gateways-open =
    { $n ->
        [one] Gateway: { $n } way
       *[other] Gateway: one of { $n } ways
    }

# $n (number)
gateways-note = one of { $n } ways on

gateways-next = Go to the next gateway
gateways-none = The journey parts nowhere yet: draw a second transition from a step with L

# $kind (text)
gateways-change = Make the gateway: { $kind }

# $kind (text), $name (text)
gateways-changed = Now { $kind }: { $name }. Ctrl+Z takes it back

gateways-parts = Where the journey parts

brand-action = Brand…
brand-title = Brand of this file
brand-lead = Shown in the header, the stages and the numbers of steps of all its maps, on the screen and in every exported picture.
brand-ours = What colours say on a map stays ours: what was followed, desire paths, what goes back or leaves, and feelings. High contrast leaves the colours of a brand out.
brand-logo = Logo

# $name (text)
brand-logoOf = Logo: { $name }

brand-choose = Choose a logo…
brand-kinds = PNG, JPEG or SVG; it is drawn anew and kept in the file.
brand-another = Another logo…
brand-removeLogo = Remove the logo
brand-name = What the logo says
brand-nameHint = Read out to whoever does not see it
brand-plate = It stands on
brand-plates-none = the map
brand-plates-light = a light plate
brand-plates-dark = a dark plate
brand-font = Font
brand-fontHint = A TrueType or OpenType file. It is read apart from the app, kept in the file, and all maps are laid out in it, on the screen and in every export.
# $family (text)
brand-fontNamed = The maps are written in { $family }.
brand-fontSample = Asks a friend, compares 3 plans for €25.80 – “too slow!” Äpfel, garçon, mañana
brand-chooseFont = Choose a font…
brand-anotherFont = Another font…
brand-chooseBold = Choose its bold…
brand-anotherBold = Another bold…
brand-removeFont = Take away
brand-oneWeight = The font has one weight: headings and names of steps stand in it too and differ by their size alone. Choose its bold file as well, and they are bold.
brand-boldForText = This is a bold font: all text will be bold. A regular one is easier to read.
brand-lightForHeadings = What was chosen for headings is not bold.
# $family (text)
brand-otherFamily = What was chosen for headings is another font: { $family }.
# $signs (text), $n (number)
brand-fontLacks =
    { $n ->
        [one] It lacks { $signs }, which is written in our font.
       *[other] It lacks { $signs }. These are written in our font.
    }
brand-forViewing = Its maker allows looking and printing: send maps on as PDF or picture, and ask for a wider licence before others edit the file.
brand-accent = Accent colour
brand-accentHint = Titles and the numbers of steps. Text needs 4.5 : 1.
brand-addAccent = Choose an accent colour
brand-stages = Colours of stages
brand-stagesHint = The heads of stages have them in turn. Shapes need 3 : 1; text on them is white or black, whichever can be read.
brand-addStage = Add a colour

# $at (number)
brand-stageColour = Colour { $at }

brand-onLight = On light
brand-onDark = On dark

# $name (text), $ground (text)
brand-colourOf = { $name }, { $ground }

# $name (text), $ground (text)
brand-pick = { $name }, { $ground }: choose from all colours

# $name (text)
brand-remove = Remove { $name }

# $ratio (number)
brand-ratio = { $ratio } : 1

# $ratio (number)
brand-textOnIt = text on it { $ratio } : 1

# $needed (number)
brand-tooFaint = too faint, { $needed } : 1 is needed

# $colour (text)
brand-use = Use { $colour }

brand-notAColour = Write # and six digits, such as #2b64a8
brand-mendAll = Use the nearest that can be read
brand-sample = How it looks
brand-sampleStage = Stage

# $n (number)
brand-unreadable =
    { $n ->
        [one] One colour cannot be read yet
       *[other] { $n } colours cannot be read yet
    }

brand-save = Save
brand-cancel = Cancel
brand-saved = All maps of this file have the brand now
brand-gone = The maps of this file have no brand any more
