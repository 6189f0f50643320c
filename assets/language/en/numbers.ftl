# $k (number), $n (number)
numbers-of = { $k } of { $n }

# Lengths of time, by their two largest units.
numbers-underSecond = < 1 s

# $n (number)
numbers-seconds = { $n } s

# $n (number)
numbers-minutes = { $n } min

# $n (number)
numbers-hours = { $n } h

# $n (number)
numbers-days = { $n } d

# $n (number)
numbers-years = { $n } y

# What a person may type to say how long something is expected to take.
# $time (text)
numbers-within = within { $time }

# $time (text)
numbers-atLeast = at least { $time }
