82s/week > 9/week > 2/
138s/560/56/
