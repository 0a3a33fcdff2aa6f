export function IntegrerView() {
  return null;
}
