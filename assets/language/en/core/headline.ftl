# What stands above everything: how many journeys follow the map.
headline-noWay = No journey can follow the map: it has no way from start to end
headline-noMatch = No event is matched to a step yet: say under Matching which events show which step
headline-noCases = The log has no cases yet
headline-noneLeft = No case is left to look at

# $n (number)
headline-allOpen = All { $n } journeys are still open

# $share (text), $accepted (text), $n (number)
headline-follow = { $share } of journeys follow the map exactly{ $accepted } (n = { $n })

# $share (text), $accepted (text), $n (number)
headline-followClosed = { $share } of closed journeys follow the map exactly{ $accepted } (n = { $n })

# $share (text)
headline-accepted = , { $share } with what the team accepted

# $k (number), $n (number)
headline-few = Fewer than { $k } of { $n } closed journeys follow the map exactly

# $k (number), $n (number)
headline-nearlyAllOf = All but fewer than { $k } of { $n } closed journeys follow the map exactly

# $share (text), $accepted (text)
headline-about = About { $share } of closed journeys follow the map exactly{ $accepted }
headline-withheld = How many journeys follow the map exactly is not shown: it would tell of few

headline-hardlyAny = Less than 1 %
headline-nearlyAll = More than 99 %
