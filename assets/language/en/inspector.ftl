inspector-nothingHint = Click a step, a card or a line, or move with the arrow keys.
inspector-map = Map
inspector-stage = Stage
inspector-step = Step
inspector-lane = Lane
inspector-card = Card
inspector-transition = Transition
inspector-emotion = Emotion
inspector-expectedTime = Expected time
inspector-expectedTimeHint = 2 d, or 1–3 h
inspector-expectedShare = Expected share
inspector-expectedShareHint = 30 %

# $share (text), $base (text)
inspector-timeHeld = { $share } take as long as expected ({ $base } crossings).

# $share (text), $base (text)
inspector-shareHeld = { $share } of what goes on from here takes this way ({ $base } crossings).

inspector-splitFails = The shares stated for the ways from here do not fit what was observed.
inspector-mapUse = Drawn and observed

# $base (text)
inspector-mapUseHint = { $base } successions the map allows

inspector-path = Observed, nobody drew it
inspector-name = Name
inspector-text = Text
inspector-lifecycle = Where it lies
inspector-speakerNotes = Speaker notes
inspector-speakerNotesHint = Only you see them while the map is presented
inspector-flow = Its steps follow each other
inspector-optional = Optional
inspector-repeatable = Repeatable
inspector-unobservable = No system can see it
inspector-startHere = Journeys may start here
inspector-endHere = Journeys may end here
inspector-notAnEnd = No
inspector-impliedStart = Yes, because nothing leads here
inspector-impliedEnd = Yes, because nothing leads on from here
inspector-impliedByNone = Yes, as long as no step is marked
inspector-impliedByStage = Yes, like its whole stage
inspector-branch = Branch
inspector-reach = Reach
inspector-dropOff = Leave here
inspector-events = Events
inspector-lastHere = End here
inspector-skipped = Skipped by
inspector-cases = Cases
inspector-median = Median time
inspector-p90 = Nine of ten within
inspector-share = Share
inspector-condition = Taken when
inspector-next = Where it goes next
inspector-nextHint = Of all that directly follows this step.

# $base (text)
inspector-follows = { $base } times something follows it

# $base (text), $median (text)
inspector-followsAfter = { $base } times something follows it, median { $median }

# $base (text)
inspector-ofAll = { $base } cases

# $base (text)
inspector-ofReached = { $base } who reach it

inspector-lacksRule = No rule says which events show this step, so it counts as skipped in every case.

# $n (number)
inspector-pastExtra =
    { $n ->
        [one] { $n } more case goes this way with something between that the map does not have there.
       *[other] { $n } more cases go this way with something between that the map does not have there.
    }

inspector-leaves = Leaves
inspector-delete = Delete
inspector-connect = Connect to…
inspector-addStep = Add step after
inspector-linkSteps = Link new steps to their neighbours
inspector-feeling = Feeling
inspector-word = In a word
inspector-evidence = Evidence
inspector-unseen = Drawn, but nobody was seen to take it.
inspector-inferredOnly = Only inferred: the steps beside it were not observed.
inspector-notObservable = No event can show this step, so nothing is known about it.
inspector-never = Nothing was observed here.
inspector-warnings = Before you trust the figures

# $n (number)
inspector-nPaths =
    { $n ->
        [one] { $n } path
       *[other] { $n } paths
    }

# $time (text)
inspector-openFor = A journey counts as still open when its last event lies less than { $time } before the end of the log: 19 of 20 pauses within journeys are no longer than that.

# $time (text)
inspector-openStated = A journey counts as still open when its last event lies less than { $time } before the end of the log, as this map says.

# $source (text), $cases (number), $events (number)
inspector-log =
    { $source } · { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    } · { $events ->
        [one] { $events } event
       *[other] { $events } events
    }

# $steps (text)
inspector-jumpsOver = Jumps over { $steps }

counting-title = How it is counted
counting-openAfter = Closed after a silence of
counting-openAfterHint = as long as 19 of 20 pauses last
counting-conversion = Reach counts as soon within
counting-conversionHint = such as 14 d
counting-arrival = Time to the next stage runs to its
counting-first = First event
counting-last = Last event
counting-merge = The same in a row counts once
counting-mergeHint = a a a counts as one a, from the begin of the first to the end of the last.
counting-working = Count working hours only
counting-workingHint = In the times between events and of whole journeys; a day then has only its working hours.
counting-days = Working days
counting-from = From
counting-to = To
counting-zone = Time zone
counting-holidays = Days without work, one a line

paths-intro = What people do and nobody drew, most cases first.
paths-draw = Draw this path
paths-none = No desire paths: people go where the map goes.
paths-noneLeft = Every desire path is accepted.
paths-repeat = Mark as repeatable
paths-entry = Mark as a start
paths-exit = Mark as an end
paths-cannot = Match this event to a step first

# $time (text)
paths-median = median { $time }

# $n (number)
paths-cases =
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }

# $share (text)
paths-ofAll = { $share } of all cases

deviations-intro = Where journeys part from the map, by step.
deviations-help = What the kinds mean
deviations-none = No deviations: every closed journey follows the map.
deviations-noneLeft = Every deviation is accepted.
deviations-elsewhere = Off the map
deviations-effects = Sort by what they go together with

accept-open = Accept…
accept-title = Accept this difference
accept-change = Change the reason
accept-accept = Accept
accept-save = Save
accept-reason = Why may it stay as it is?
accept-example = Regulars know what they want
accept-hint = The map stays as it is, and it stays counted. Cases that differ only in what is accepted are told beside those that follow the map exactly.

# $base (text), $share (text)
accept-concerns = Concerns { $base } cases ({ $share })

# $base (text), $share (text)
accept-concernsClosed = Concerns { $base } closed cases ({ $share })

# $n (number)
accept-nAccepted = { $n } accepted

# $share (text), $base (text)
accept-follow = { $share } follow the map with what the team accepted ({ $base })

accept-show = Show accepted paths on the map, in grey
accept-takeBack = Take back
accept-takenBack = It is an open question again; Ctrl+Z accepts it
accept-done = Accepted; Ctrl+Z takes it back
accept-changed = The reason is changed

# $reason (text)
accept-because = Accepted, because: { $reason }

accept-withAccepted = With what is accepted

# $shown (number), $all (number)
variants-intro = { $shown } of { $all } distinct paths, most frequent first.

# $n (number), $all (number)
variants-variety = { $n } of { $all } paths hold 80 % of cases

# $bits (text)
variants-entropy = Entropy { $bits } bits

# $bits (text), $percent (text)
variants-entropyOf = Entropy { $bits } bits, { $percent } of the most there could be

variants-varietyHint = Entropy says how hard it is to foretell which path a case takes: none where all take the same, most where every path is as frequent.
variants-more = More paths
variants-fits = Follows the map

# $percent (text)
variants-fit = fit { $percent }

# $n (number)
variants-parts =
    { $n ->
        [one] { $n } deviation
       *[other] { $n } deviations
    }

consent-label = Consent to show these words
consent-unknown = Not noted
consent-kinds-given = Given
consent-kinds-withdrawn = Not given, or withdrawn: never leaves

# Choosing an icon.

icon-label = Icon
icon-title = Choose an icon
icon-choose = Choose an icon…
icon-several = Several icons
icon-search = Search icons
# $name (text)
icon-said = icon { $name }
icon-none = No icon
icon-remove = Remove the icon
icon-own = Own icon…
icon-noneFound = No icon is called so. Try another word, or take one of your own.

icon-groups-channels = Channels
icon-groups-devices = Devices
icon-groups-places = Places
icon-groups-travel = On the way
icon-groups-things = Things
icon-groups-documents = Documents
icon-groups-money = Money
icon-groups-time = Time
icon-groups-people = People
icon-groups-actions = Actions

# Other words by which icons are found.

icon-also-phone = call, telephone, landline, ring
icon-also-headset = call centre, hotline, support, contact centre
icon-also-email = mail, message, newsletter
icon-also-letter = post, mail, envelope
icon-also-chat = message, bubble, live chat
icon-also-conversation = talk, dialogue, discussion, advice
icon-also-textMessage = text, sms, messenger
icon-also-chatbot = bot, robot, assistant, automatic
icon-also-videoCall = camera, film, conference, meeting
icon-also-microphone = voice, speech, recording, podcast
icon-also-website = web, internet, online, globe, portal
icon-also-search = find, magnifier, look up, search engine
icon-also-socialMedia = share, network, community, post
icon-also-notification = bell, push, reminder, alert
icon-also-advertisement = megaphone, campaign, marketing, announcement
icon-also-newspaper = press, news, article, magazine
icon-also-television = tv, broadcast, spot
icon-also-qrCode = scan, link, poster
icon-also-smartphone = mobile, phone, cell phone
icon-also-tablet = pad, device
icon-also-laptop = notebook, computer
icon-also-computer = desktop, screen, monitor, pc
icon-also-app = application, window, software, program
icon-also-printer = print, paper
icon-also-cardReader = terminal, checkout, payment, kiosk
icon-also-screen = presentation, display, board
icon-also-database = system, data, records, storage
icon-also-shop = store, branch, market, retail
icon-also-house = home, living, property
icon-also-office = building, company, headquarters, work
icon-also-authority = bank, government, court, museum
icon-also-warehouse = storage, logistics, depot
icon-also-hospital = clinic, emergency, health
icon-also-school = training, course, university, learning
icon-also-hotel = stay, accommodation, night
icon-also-reception = bell, counter, desk, service
icon-also-door = entrance, visit, arrive, exit
icon-also-place = location, pin, address, destination
icon-also-map = directions, plan, region
icon-also-car = drive, vehicle, parking
icon-also-bus = public transport, coach
icon-also-train = rail, station, tram
icon-also-plane = flight, airport, travel
icon-also-bicycle = bike, courier
icon-also-truck = delivery, lorry, transport, shipping
icon-also-route = way, path, tracking
icon-also-luggage = suitcase, baggage, travel
icon-also-parcel = package, box, delivery, product
icon-also-shoppingCart = basket, trolley, buy, order
icon-also-shoppingBag = purchase, buy, carrier bag
icon-also-gift = present, bonus, surprise, voucher
icon-also-key = access, handover, password
icon-also-tool = repair, wrench, technician, maintenance
icon-also-meal = food, restaurant, canteen, eat
icon-also-coffee = break, café, cup, drink
icon-also-medicine = pill, drug, pharmacy, prescription
icon-also-treatment = doctor, stethoscope, examination, practice
icon-also-idea = light bulb, insight, inspiration
icon-also-lock = closed, security, privacy
icon-also-protection = shield, insurance, guarantee, safe
icon-also-document = file, paper, page, contract
icon-also-form = clipboard, application, questionnaire, survey
icon-also-checklist = list, tasks, to do
icon-also-signature = sign, contract, consent
icon-also-receipt = invoice, bill, till
icon-also-book = read, manual, instructions, catalogue
icon-also-folder = file, records, case
icon-also-idCard = identity, passport, badge, membership
icon-also-ticket = admission, event, voucher
icon-also-picture = photo, image
icon-also-chart = figures, statistics, report, comparison
icon-also-certificate = award, quality, test seal
icon-also-creditCard = payment, pay, debit
icon-also-cash = money, banknote, pay
icon-also-coins = money, price, cost, fee
icon-also-wallet = purse, money, pay
icon-also-discount = percent, offer, sale
icon-also-clock = time, duration, opening hours
icon-also-calendar = date, appointment, day, deadline
icon-also-waiting = hourglass, delay, queue
icon-also-timer = stopwatch, quick, express
icon-also-repeat = again, renewal, subscription, loop
icon-also-person = user, customer, employee, account
icon-also-people = group, team, family, friends
icon-also-agreement = handshake, deal, partner, contract
icon-also-help = support, lifebuoy, assistance
icon-also-click = mouse, pointer, choose, button
icon-also-logIn = sign in, enter, account, register
icon-also-download = save, install, receive
icon-also-write = pencil, edit, fill in, note
icon-also-done = check, confirm, success, approved
icon-also-cancel = cross, reject, stop, terminate
icon-also-warning = danger, problem, fault, alert
icon-also-question = unclear, why, faq
icon-also-information = info, hint, details
icon-also-rating = star, review, favourite, feedback
icon-also-recommendation = thumb, like, good, refer
icon-also-settings = gear, configuration, process
icon-also-scan = barcode, capture, read
icon-also-return = back, refund, complaint, undo
