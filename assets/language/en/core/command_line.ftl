### What the command line says: its reports and what is wrong.

# $path (text), $error (text)
cli-unreadable = “{ $path }” cannot be read: { $error }
cli-unreadableHint = It should be a text file in UTF-8.
cli-unexpected = the session gave an answer that was not asked for
cli-unexpectedHint = Please report this with the command you typed.

# $path (text), $steps (number), $stages (number)
cli-made =
    { $path }: a map of { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    } in { $stages ->
        [one] { $stages } stage
       *[other] { $stages } stages
    }

# $title (text), $steps (number), $stages (number)
cli-mapOf =
    { $title }: { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    } in { $stages ->
        [one] { $stages } stage
       *[other] { $stages } stages
    }

# $step (text)
cli-inDetail = , “{ $step }” in detail
cli-whichMap = nobody said which map is to be removed
cli-whichMapHint = Name it with --map.

# $title (text)
cli-severalMaps = several maps of this file are called “{ $title }”
cli-severalMapsHint = Give them different titles first, or say below which map it is: “Retail / Pay”.

# $title (text)
cli-noMap = no map of this file is called “{ $title }”

# $titles (text)
cli-noMapHint = The maps are: { $titles }.

# $name (text)
cli-templateRemoved = “{ $name }” is no template any more

# $name (text)
cli-templateKept = kept as the template “{ $name }”
cli-templateSample = (with sample events)
cli-templateYours = (yours)

# $name (text)
cli-noVersion = no version of this map is called “{ $name }”
cli-noVersionHint = See `desirepath history FILE` for its versions and their numbers.
cli-nothingDiffers = Nothing is different.

# $n (number)
cli-nCases =
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }
cli-undrawn = Successions nobody drew
cli-deviations = Deviations
cli-feltOtherwise = Felt otherwise than assumed
cli-careful = Careful
cli-accepted = , accepted

# $first (text), $last (text)
cli-range = , { $first } to { $last }

# $time (text)
cli-after = after { $time }
cli-underWay = under way

# $column (number)
cli-figureUnread = the figure could not be read: it is not understood at letter { $column }
cli-figureUnreadHint = `desirepath overlay FILE --json` and the help of this command show how they are written.

# $id (text), $n (number), $time (text)
cli-case =
    { $id }: { $n ->
        [one] { $n } event
       *[other] { $n } events
    } in { $time }
cli-stillOpen = , still open
cli-follows = , follows the map

# $n (number)
cli-nDeviations =
    { $n ->
        [one] , { $n } deviation
       *[other] , { $n } deviations
    }
cli-move-skipped = skipped
cli-move-extra = extra
cli-move-observedHere = moved, observed here
cli-move-drawnHere = moved, drawn here
cli-move-instead = instead
cli-move-replaced = replaced
cli-countsAs-offMap = off the map
cli-countsAs-again = counts as one with the one before
cli-countsAs-ignored = no rule claims it
cli-countsAs-leftOut = left out on purpose

# $n (number)
cli-rulesAdded =
    { $n ->
        [one] { $n } rule added
       *[other] { $n } rules added
    }

# $share (text), $k (text), $n (text)
cli-matched = { $share } of events are matched ({ $k } of { $n })

# $name (text)
cli-idleRule = The rule “{ $name }” claims no event: check its spelling, and whether an earlier rule comes first

# $name (text)
cli-noStep = no step is called “{ $name }”

# $names (text)
cli-noStepHint = The steps are: { $names }.

# $name (text)
cli-noSegment = no segment is called “{ $name }”
cli-noSegmentsHint = This map has no segments; save one in the app, or say which cases with --only.

# $names (text)
cli-noSegmentHint = The segments are: { $names }.

# $column (number)
cli-noCondition = this is no condition: it is not understood at letter { $column }
cli-noConditionHint = docs/overlay-json.md shows what one looks like.

# $day (text)
cli-before = Before { $day }

# $day (text)
cli-fromOn = From { $day } on

# $name (text)
cli-noDifference = No notable difference from { $name }

# $name (text)
cli-differences = Notable differences from { $name }

# $text (text)
cli-caution = Careful: { $text }.
cli-points = points
cli-onCurve = on the curve

# $words (text)
cli-howFelt = how those felt who { $words }

# $steps (number), $activities (number), $ways (number)
cli-proposal =
    { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    } of { $activities ->
        [one] { $activities } activity
       *[other] { $activities } activities
    }, { $ways ->
        [one] { $ways } way
       *[other] { $ways } ways
    } between them

# $k (text), $n (text), $share (text)
cli-proposalFits = { $k } of { $n } cases follow it exactly ({ $share })
cli-inAnyOrder = (in any order)
cli-inParallel = (in parallel)
cli-mark-start = start
cli-mark-end = end
cli-mark-optional = optional
cli-mark-repeatable = repeatable

# $path (text)
cli-drawnIn = Drawn in { $path }
cli-noOutcome = The map marks no step as its success. Mark one in the app, or name an outcome with --reaching.
cli-noScores = No score rule says yet which column holds what people answered

# $channel (text)
cli-channelIs = The channel of an event is its “{ $channel }”
cli-noChannel = No column sounds like a channel; name one with --channel

# $time (text)
cli-contact-again = The same step again within { $time }

# $time (text)
cli-contact-channelAgain = The same channel again within { $time }

# $time (text)
cli-contact-switch = Another channel next within { $time }

# $time (text)
cli-contact-pingPong = From one step to another and back within { $time }

# $time (text)
cli-contact-channelPingPong = From one channel to another and back within { $time }

# $time (text)
cli-contact-return = A step again after a silence of { $time }

# $what (text), $times (number), $k (text), $n (text)
cli-times =
    { $what }: { $times ->
        [one] once
       *[other] { $times } times
    } in { $k } of { $n } cases
cli-stagesBack = Back to an earlier stage

# $n (text)
cli-undrawnOfThem = , { $n } of them not drawn

# $share (text), $n (number)
cli-standsFor =
    { $share } ({ $n ->
        [one] { $n } case
       *[other] { $n } cases
    })

# $time (text)
cli-medianOver = , median { $time } over these cases

# $k (text), $n (text), $share (text)
cli-ofShare = { $k } of { $n } ({ $share })
cli-noValue = (no value)

# $name (text), $events (text), $cases (text)
cli-coverage = { $name }: { $events } events, { $cases } cases

# $name (text), $events (number), $cases (number)
cli-unmatched =
    unmatched: { $name } ({ $events ->
        [one] { $events } event
       *[other] { $events } events
    }, { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    })
cli-claimed = Claimed by a rule

# $source (text)
cli-bySource = By “{ $source }”
cli-overTime = Over time
cli-workingHours = Only working hours count

# $time (text)
cli-lasts = A closed case lasts { $time }

# $time (text)
cli-median = , median { $time }

# $n (number), $time (text)
cli-half = , with { $n } under way half by { $time }
cli-notSeenYet = a time not seen yet

# $time (text)
cli-within = Within { $time } of the first event

# $words (text), $with (text), $without (text)
cli-association = cases that { $words }: { $with }, others { $without }
cli-few = , few
cli-together = Goes together with it
cli-notSure = Not sure enough

# $n (number), $k (text), $of (text), $steps (number)
cli-answers =
    { $n ->
        [one] { $n } answer
       *[other] { $n } answers
    } in { $k } of { $of } cases, at { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }

# $rho (text), $n (number)
cli-correlation =
    Rank correlation with the assumed curve { $rho } over { $n ->
        [one] { $n } step
       *[other] { $n } steps
    } (Spearman)

# $share (text)
cli-followMap = follow the map { $share }

# $n (text)
cli-nOpen = { $n } still open

# $words (text)
cli-outcomeIs = The outcome: cases that { $words }

# $what (text), $time (text), $n (number)
cli-longer =
    { $what }: lasts { $time } longer ({ $n ->
        [one] { $n } case
       *[other] { $n } cases
    })

# $what (text), $time (text), $n (number)
cli-shorter =
    { $what }: lasts { $time } shorter ({ $n ->
        [one] { $n } case
       *[other] { $n } cases
    })

# $what (text), $with (text), $without (text)
cli-haveOutcome = { $what }: { $with } have the outcome, others { $without }

# $n (number), $cases (text), $not (number)
cli-extra =
    { $n ->
        [one] { $n } extra event
       *[other] { $n } extra events
    } in { $cases }, { $not } of them not allowed by the map

# $n (number)
cli-inCases =
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }
cli-happensAgain = What happens again
cli-importStopped = the import was stopped
cli-importStoppedHint = Run it again.
cli-noCaseColumn = no column looks like the case
cli-noActivityColumn = no column looks like the activity
cli-noTimeColumn = no column looks like the time

# $option (text), $columns (text)
cli-noColumnHint = Name it with { $option }. The columns are: { $columns }.

# $path (text), $events (number), $cases (number), $rows (number), $filtered (number), $rejected (number)
cli-imported =
    { $path }: { $events ->
        [one] { $events } event
       *[other] { $events } events
    } of { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    } from { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    } ({ $filtered } filtered, { $rejected } rejected)

# $case (text), $activity (text), $time (text)
cli-roles = case: { $case }, activity: { $activity }, time: { $time }

# $column (text)
cli-roleStart = , start: { $column }

# $paired (number), $open (number), $left (number), $other (number)
cli-lifeCycle =
    { $paired ->
        [one] { $paired } start and its completion became one event
       *[other] { $paired } starts and completions became one event each
    }, { $open ->
        [one] { $open } completion has
       *[other] { $open } completions have
    } no start; left out: { $left ->
        [one] { $left } start
       *[other] { $left } starts
    } without a completion, { $other ->
        [one] { $other } other row
       *[other] { $other } other rows
    }

# $reason (text), $n (number)
cli-rowsLeftOut =
    { $reason } (left out): { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }

# $reason (text), $n (number)
cli-rowsDoubtful =
    { $reason } (kept, doubtful): { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }

# $row (text), $text (text)
cli-row = row { $row }: { $text }

# $path (text)
cli-noFormat = “{ $path }” names no format

# $formats (text)
cli-noFormatHint = Let the file end in one of these: { $formats }.

# $path (text), $n (number)
cli-written = { $path }: { $n } bytes

# $path (text), $message (text)
cli-notWritten = { $path }: not written. { $message }.

# $path (text)
cli-notBegun = { $path }: not written, because it was stopped before

# $failed (number), $files (number)
cli-notAllWritten = { $failed } of { $files } files { $failed ->
        [one] was
       *[other] were
    } not written
cli-notAllWrittenHint = What to do stands beside each; the others are written whole.

# $names (text)
cli-taken = these files are there already: { $names }
cli-takenHint = Nothing was written. Let --replace put new ones in their place, or choose another folder.

# $n (number), $width (text), $height (text)
cli-onPages = { $n ->
    [one] One page of { $width } × { $height } mm
   *[other] { $n } pages of { $width } × { $height } mm
}

# $size (text), $least (text)
cli-smallType = The smallest type is { $size } pt; below { $least } pt few can read it on paper. Choose a larger --paper, or show only a part of the map.


# $name (text)
cli-noView = no saved view is called “{ $name }”
cli-noViewsHint = This map has no saved views; save one in the app, under Show.

# $names (text)
cli-noViewHint = The saved views are: { $names }.

# $name (text)
cli-noLane = there is no lane “{ $name }” on this map
cli-noLaneHint = Write its name as it stands on the map.

# $name (text)
cli-noTag = nothing in this file has the tag “{ $name }”

# $name (text)
cli-noOwner = nothing in this file has the owner “{ $name }”

# $names (text)
cli-noneThereHint = Write one of those that are there: { $names }.
cli-noGroups = the assumed journey has no groups of cases
cli-noGroupsHint = Leave --lens away, or choose overlay or observed.

# $address (text)
cli-isAt = Desire Path is at { $address }
cli-isClosed = Desire Path is closed.

# $port (text), $error (text)
cli-port = port { $port } cannot be listened on ({ $error })
cli-portHint = Choose another with --port, or leave it out for a free one.

# $error (text)
cli-noToken = the system gives no random numbers, so the page cannot be kept private: { $error }

# $error (text)
cli-noLongerServed = the page can no longer be served: { $error }
cli-startAgainHint = Start it again.
cli-otherRun = This page belongs to another run. Open the address that was printed at start.
cli-pageAlone = This address is for the page of Desire Path alone.

# $name (text)
cli-wrong-command = there is no command “{ $name }”

# $name (text)
cli-wrong-option = nothing is called “{ $name }” here

# $name (text)
cli-wrong-perhaps = Perhaps you mean { $name }.

# $value (text), $name (text)
cli-wrong-value = “{ $value }” is nothing for { $name }

# $values (text)
cli-wrong-oneOf = It is one of: { $values }.
cli-wrong-likeness = Write a number from 0 (nothing alike) to 1 (the same).
cli-wrong-share = Write it as a share, 0 to 1.
cli-wrong-pair = Write it as NAME=VALUE.
cli-wrong-language = It is en or de.
cli-wrong-day = Write a day as 2026-12-25.
cli-wrong-number = Write a number.

# $name (text)
cli-wrong-noValue = { $name } needs a value

# $name (text)
cli-wrong-count = { $name } needs another number of values

# $name (text), $others (text)
cli-wrong-conflict = { $name } cannot stand beside { $others }

# $names (text)
cli-wrong-missing = { $names } is missing
cli-wrong-noCommand = no command was named
cli-wrong-else = this command line is not understood
cli-wrong-help = “--help” says more.
cli-fileWithFolder = A file is sent under its name alone, without a folder.
cli-fileTooLarge = The file is larger than 2 GiB. Open it in the window instead.
cli-noFile = There is no such file.
cli-fileGone = The file cannot be read any more. Export it again.

# $error (text)
cli-fileNotTaken = The file could not be taken in: { $error }. Make room on the disk and try again.
cli-pageNotBuilt = The page is not built yet. Run `cargo xtask run`, which builds it.
cli-lenses-assumed = Assumed
cli-lenses-overlay = Overlay
cli-lenses-observed = Observed
cli-arrangements-journey = Journey
cli-arrangements-blueprint = Blueprint

# What changed in a workbook.
# $title (text)
cli-reviseUnchanged = Nothing of “{ $title }” is different in this workbook.

# $thing (text), $field (text), $before (text), $after (text)
cli-reviseChanged = { $thing }: { $field }: { $before } → { $after }

# $thing (text), $row (text)
cli-reviseAdded = { $thing }: new (row { $row })

# $thing (text)
cli-reviseRemoved = { $thing }: removed

# $change (text), $now (text)
cli-reviseConflict = { $change } – conflict: on the map it is now { $now }

# $change (text), $why (text)
cli-reviseRefused = { $change } – cannot be done: { $why }

# $sheet (text), $message (text)
cli-reviseUnclearSheet = not understood: { $sheet }: { $message }

# $sheet (text), $row (number), $message (text)
cli-reviseUnclear = not understood: { $sheet }, row { $row }: { $message }

# $sheet (text), $row (number), $head (text), $message (text)
cli-reviseUnclearCell = not understood: { $sheet }, row { $row }, “{ $head }”: { $message }

# $n (number)
cli-reviseWould =
    { $n ->
        [one] { $n } change would be made.
       *[other] { $n } changes would be made.
    }

# $n (number)
cli-reviseDone =
    { $n ->
        [one] { $n } change is on the map.
       *[other] { $n } changes are on the map.
    }

# $n (number)
cli-reviseConflictsLeft =
    { $n ->
        [one] { $n } conflict was left as it is on the map; add --with-conflicts to take it from the workbook.
       *[other] { $n } conflicts were left as they are on the map; add --with-conflicts to take them from the workbook.
    }
# $holds (text), $says (text)
cli-mergeMine =
    { $holds ->
        [yes] the file: { $says } – holds
       *[other] the file: { $says }
    }
# $holds (text), $says (text)
cli-mergeTheirs =
    { $holds ->
        [yes] the copy: { $says } – holds
       *[other] the copy: { $says }
    }
cli-mergeWould = Nothing was changed; leave out --dry-run to bring it in.
# $file (text)
cli-mergeDone = { $file } is brought in.
cli-reviseNothing = nothing

# $name (text), $n (number)
cli-rescued = { $name } has { $n ->
        [one] the { $n } thing
       *[other] the { $n } things
    } that could be rescued.
# $n (number)
cli-rescuedFromJournal = { $n ->
        [one] { $n } of them was
       *[other] { $n } of them were
    } damaged where it stood and brought back from the journal.
cli-rescuedWithoutHistory = What was done before cannot be taken back any more: the journal is damaged too.
# $n (number)
cli-rescuedQuarantine = { $n ->
        [one] { $n } thing makes no sense and is
       *[other] { $n } things make no sense and are
    } kept in the quarantine of the file:
# $time (text)
cli-rescuedEarlier = An earlier state of the damaged file, from { $time } UTC, is kept and whole: see “Earlier states of files” in the app.
