"""factlint finds where several documents about one matter contradict each other."""
