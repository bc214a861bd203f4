/// Those of so many situations that are in a set from the start, or come into it because of those that are.
func closure(_ count: Int, from start: (Int) -> Bool, joins: (Int, [Bool]) -> Bool) -> [Bool] {
  var isIn = (0..<count).map(start)
  var hasChanged = true
  while hasChanged {
    hasChanged = false
    // Events mostly lead on to what was found later, so that a few passes backwards do.
    for number in stride(from: count - 1, through: 0, by: -1) where !isIn[number] && joins(number, isIn) {
      isIn[number] = true
      hasChanged = true
    }
  }
  return isIn
}
