export function RailLab() {
  return null
}
