lanes-actions = Actions
lanes-thoughts = Thoughts
lanes-emotion = Emotions
lanes-needs = Needs
lanes-expectations = Expectations
lanes-touchpoints = Touchpoints
lanes-channels = Channels
lanes-pains = Pain points
lanes-gains = Gains
lanes-evidence = Evidence
lanes-frontstage = Frontstage
lanes-backstage = Backstage
lanes-support = Support
lanes-systems = Systems
lanes-owners = Owners
lanes-metrics = Metrics
lanes-opportunities = Opportunities
lanes-notes = Notes
lanes-text = Text
lanes-number = Number
lanes-date = Date
lanes-choice = Choice
lanes-link = Link
lanes-image = Image
lanes-chart = Chart

prompts-actions = What do they do here?
prompts-thoughts = What do they think here?
prompts-emotion = How does it feel?
prompts-needs = What do they need now?
prompts-expectations = What do they expect to happen?
prompts-touchpoints = Where do we meet?
prompts-channels = Through what do we meet?
prompts-pains = What gets in their way?
prompts-gains = What goes well here?
prompts-evidence = What do they see, hold or hear?
prompts-frontstage = Who do they see at work?
prompts-backstage = What happens out of their sight?
prompts-support = Which work makes this possible?
prompts-systems = Which system takes part?
prompts-owners = Who answers for this?
prompts-metrics = How would we notice it improves?
prompts-opportunities = How might this become better?
prompts-notes = What else should be said?
prompts-text = What is to be said here?
prompts-number = How many, or how much?
prompts-date = When is it?
prompts-choice = Which of them?
prompts-link = Where can one read on?
prompts-image = What does it look like?
prompts-chart = How many, or how much?

outcomes-success = got what they came for
outcomes-abandon = gave up
outcomes-defer = put it off
outcomes-complaint = complained

lifecycles-consideration = Consideration
lifecycles-purchase = Purchase
lifecycles-postPurchase = Post-purchase

flows-drawn = As drawn
flows-free = Free: any order, any number
flows-parallel = Parallel branches

pathClasses-shortcut = Shortcut
pathClasses-wayBack = Way back
pathClasses-crossOver = Cross-over
pathClasses-repeat = Repeat
pathClasses-earlyExit = Early exit
pathClasses-unexpectedEntry = Unexpected entry
pathClasses-offTheMap = Off the map

pathMeanings-shortcut = The map gets there too, but by more steps.
pathMeanings-wayBack = The map leads only the other way.
pathMeanings-crossOver = The map leads neither way.
pathMeanings-repeat = The same step again.
pathMeanings-earlyExit = Journeys end here, and the map does not.
pathMeanings-unexpectedEntry = Journeys start here, and the map does not.
pathMeanings-offTheMap = One side is an event the map does not know.

origins-next = Linked with a new step
origins-drawn = Drawn by hand
origins-observed = Accepted from observed journeys

canvas-label = Journey map

# $lanes (number), $steps (number)
canvas-lanesAndSteps =
    { $lanes ->
        [one] { $lanes } lane
       *[other] { $lanes } lanes
    } · { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }

canvas-lanes = Lanes

# $number (number), $label (text)
canvas-step = Step { $number }: { $label }

# $lane (text), $step (text)
canvas-cell = { $lane }, { $step }

canvas-empty = empty

# $n (number)
canvas-nCards =
    { $n ->
        [one] { $n } card
       *[other] { $n } cards
    }

# $step (text)
canvas-connectHandle = Connect { $step } to another step

canvas-choose = Choose…
canvas-noChoices = No choices yet: add them to the lane
canvas-examples-number = 12
canvas-examples-chart = 12
canvas-examples-date = 2026-12-25
canvas-examples-link = Our shop https://…
canvas-editCard = Card text
canvas-editName = Edit the name here
canvas-start = This map has no stages yet.
canvas-addStage = Add a stage
canvas-firstStep = Add the first step

legend-label = Legend
legend-detail = Detail

# $percent (text)
legend-detailHint = What happens on the most frequent paths, as many as hold { $percent } of all journeys

# $percent (text)
legend-coverage = { $percent } of events matched

# $n (number)
legend-warnings =
    { $n ->
        [one] { $n } thing to know
       *[other] { $n } things to know
    }

legend-noLog = No events yet. Import a log to see the observed journeys.

flow-title = Flow table
flow-intro = Every line of the flow lane: what is drawn, and what was observed.
flow-from = From
flow-to = To
flow-kind = Kind
flow-cases = Cases
flow-share = Share
flow-median = Median time
flow-drawn = As drawn
flow-never = Drawn, never seen
flow-inferred = Drawn, only inferred
flow-assumed = Drawn
flow-show = Which lines
flow-all = All
flow-asDrawn = Drawn
flow-undrawn = Nobody drew it
flow-leaves = Leave here
flow-ofReached = of those who reach it
flow-ofAll = of all cases

# $n (number)
flow-nMore = { $n } more with something between

flow-start = Start
flow-end = End
flow-none = Nothing is drawn yet. Connect two steps with L.

# $step (text)
connect-title = Connect { $step } to

connect-search = Search steps
connect-none = No step is called that

narrow-button = Show
narrow-action = Choose what shows on the map…
narrow-title = What shows on the map
narrow-lead = Nothing is lost: this is a way of looking, and exported pictures show the same. Which cases the numbers count is chosen under Filter.
narrow-text = Words
narrow-tags = Tags: any of
narrow-owners = Owners: any of
narrow-lanes = Lanes
narrow-onlyKind = Only lanes of a kind
narrow-pickKind = Choose a kind…
narrow-only = Leave out steps without any of it
narrow-onlyHint = Otherwise they stay in their places, dimmed.
narrow-showAll = Show all of the map
narrow-done = Done
narrow-allAgain = All of the map shows again
narrow-bar = What shows on the map
narrow-leadBar = Shown on the map:
narrow-change = Change
narrow-dimmed = dimmed
narrow-views = Saved views
narrow-viewName = Name for what shows now
narrow-saveView = Save as a view
narrow-changeView = Let it show what shows now
narrow-renameView = Rename
narrow-removeView = Delete

# $name (text)
narrow-go = Show view: { $name }

# $name (text)
narrow-viewShown = View “{ $name }” shows

# $name (text)
narrow-viewSaved = View “{ $name }” is saved

# $tags (text)
narrow-tagged = tagged { $tags }

# $owners (text)
narrow-ownedBy = owned by { $owners }

# $words (text)
narrow-saying = saying “{ $words }”

# $lanes (text)
narrow-without = without { $lanes }

# $n (number), $of (number)
narrow-cards =
    { $of ->
        [one] { $n } of { $of } card, the other dimmed
       *[other] { $n } of { $of } cards, the others dimmed
    }

# $n (number)
narrow-stepsDimmed =
    { $n ->
        [one] { $n } step dimmed
       *[other] { $n } steps dimmed
    }

# $n (number)
narrow-stepsOut =
    { $n ->
        [one] { $n } step left out
       *[other] { $n } steps left out
    }

# $n (number)
narrow-lanesOut =
    { $n ->
        [one] { $n } lane left out
       *[other] { $n } lanes left out
    }

# Names of icons: the small signs beside steps and cards.

icons-names-phone = phone
icons-names-headset = headset
icons-names-email = email
icons-names-letter = letter
icons-names-chat = chat
icons-names-conversation = conversation
icons-names-textMessage = message
icons-names-chatbot = chatbot
icons-names-videoCall = video call
icons-names-microphone = microphone
icons-names-website = website
icons-names-search = search
icons-names-socialMedia = social media
icons-names-notification = notification
icons-names-advertisement = advertisement
icons-names-newspaper = newspaper
icons-names-television = television
icons-names-qrCode = QR code
icons-names-smartphone = smartphone
icons-names-tablet = tablet
icons-names-laptop = laptop
icons-names-computer = computer
icons-names-app = app
icons-names-printer = printer
icons-names-cardReader = card reader
icons-names-screen = screen
icons-names-database = database
icons-names-shop = shop
icons-names-house = house
icons-names-office = office
icons-names-authority = authority
icons-names-warehouse = warehouse
icons-names-hospital = hospital
icons-names-school = school
icons-names-hotel = hotel
icons-names-reception = reception
icons-names-door = door
icons-names-place = place
icons-names-map = map
icons-names-car = car
icons-names-bus = bus
icons-names-train = train
icons-names-plane = plane
icons-names-bicycle = bicycle
icons-names-truck = truck
icons-names-route = route
icons-names-luggage = luggage
icons-names-parcel = parcel
icons-names-shoppingCart = shopping cart
icons-names-shoppingBag = shopping bag
icons-names-gift = gift
icons-names-key = key
icons-names-tool = tool
icons-names-meal = meal
icons-names-coffee = coffee
icons-names-medicine = medicine
icons-names-treatment = treatment
icons-names-idea = idea
icons-names-lock = lock
icons-names-protection = protection
icons-names-document = document
icons-names-form = form
icons-names-checklist = checklist
icons-names-signature = signature
icons-names-receipt = receipt
icons-names-book = book
icons-names-folder = folder
icons-names-idCard = ID card
icons-names-ticket = ticket
icons-names-picture = picture
icons-names-chart = chart
icons-names-certificate = certificate
icons-names-creditCard = credit card
icons-names-cash = cash
icons-names-coins = coins
icons-names-wallet = wallet
icons-names-discount = discount
icons-names-clock = clock
icons-names-calendar = calendar
icons-names-waiting = waiting
icons-names-timer = timer
icons-names-repeat = repeat
icons-names-person = person
icons-names-people = people
icons-names-agreement = agreement
icons-names-help = help
icons-names-click = click
icons-names-logIn = log in
icons-names-download = download
icons-names-write = write
icons-names-done = done
icons-names-cancel = cancel
icons-names-warning = warning
icons-names-question = question
icons-names-information = information
icons-names-rating = rating
icons-names-recommendation = recommendation
icons-names-settings = settings
icons-names-scan = scan
icons-names-return = return
