export interface Found {
  kind: string
  title: string
  address: string
}
