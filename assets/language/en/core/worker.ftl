### Why nobody could read a file: what became of the process that reads it.

# $error (text)
worker-notStarted = the program that reads files could not be started: { $error }
worker-notStartedHint = Start the app again. If it happens again, install it anew

# $gib (number), $percent (number)
worker-tooMuchMemory = the file needs more than { $gib } GiB of memory to be read{ $percent ->
    [0] { "" }
   *[other] ; { $percent } % of it had been read
}
worker-tooMuchHint = Export a shorter period, or fewer columns. Nothing was imported, and the map is as it was

# $seconds (number), $percent (number)
worker-tookTooLong = the file takes more than { $seconds } seconds of computing to be read{ $percent ->
    [0] { "" }
   *[other] ; { $percent } % of it had been read
}

# $seconds (number), $percent (number)
worker-silent = nothing came of the file for { $seconds } seconds{ $percent ->
    [0] { "" }
   *[other] ; { $percent } % of it had been read
}
worker-silentHint = Copy the file to this computer if it lies on another one, and try it again. Nothing was imported

# $seconds (number)
worker-endless = reading the file did not end within { $seconds } seconds

# $percent (number)
worker-brokeDown = the file cannot be read: the reader gave up{ $percent ->
    [0] { "" }
   *[other] { " " }after { $percent } % of it
}
worker-brokeDownHint = The file is damaged, or made to do harm. Export it again from the program it comes from. Nothing was imported, and the map is as it was

worker-projectHint = The file is damaged, or made to do harm. Try it again, or take an earlier state of it. Nothing was changed
