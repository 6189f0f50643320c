### Groups of cases beside each other, patterns in the journeys, and a first map from a log.

contrast-everybodyElse = Everybody else

# $name (text)
contrast-nobody = No case is in “{ $name }”: nothing can be said of it. Look at what it means, and at the filter

# $n (number), $name (text)
contrast-few = Only { $n } cases are in “{ $name }”: differences must be large to be seen

# $n (number), $one (text), $other (text)
contrast-both = { $n } cases are in both “{ $one }” and “{ $other }”: the two are not apart, and what is said of their difference is not exact
contrast-casesNotPersons = Cases are compared, not persons: where one person has several cases, a difference looks surer than it is

# $n (number), $attribute (text)
contrast-persons = The cases are those of { $n } persons, as “{ $attribute }” names them: the second interval of a difference comes from drawing persons 2,000 times, and what it does not tell from none is not called notable. Times and feelings are still compared one by one
insight-noCase = No case is left to look at
insight-noClosedCase = No closed case is left to look at

# $share (text), $window (text), $switches (text), $n (number)
insight-contactsAgain = { $share } of journeys come to the same step again within { $window }{ $switches } (n = { $n })

# $share (text), $window (text)
insight-contactsSwitch = , { $share } switch the channel within { $window }

# $n (number)
insight-nothingTwice = Nothing happens twice in any of { $n } cases

# $share (text), $notAllowed (text), $n (number)
insight-repeat = { $share } of journeys repeat something, { $notAllowed } in a way the map does not allow (n = { $n })

# $n (number), $exactly (number)
insight-oneTypical = One journey stands for all { $n } cases; { $exactly } took exactly it

# $journeys (number), $n (number), $exactly (number)
insight-typical = { $journeys } journeys stand for all { $n } cases; { $exactly } took exactly one of them

# $k (number), $n (number), $outcome (text)
insight-outcome = { $k } of { $n } closed cases { $outcome }

# $of (text)
insight-notablyNothing = { $of }; nothing goes notably together with it

# $of (text), $notable (number), $n (number)
insight-notablySome =
    { $notable ->
        [one] { $of }; { $notable } of { $n } things goes notably together with it
       *[other] { $of }; { $notable } of { $n } things go notably together with it
    }
discovery-lane = Observed

# $cases (text)
discovery-card = Observed, not yet discussed: { $cases }
