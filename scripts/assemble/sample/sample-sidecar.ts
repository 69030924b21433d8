import type { SampleProgramme } from './sample-programmes.ts'

/** The sidecar of one file of the sample: what it is, and above all what it is not. */
export function sampleSidecar({ id, name }: SampleProgramme, regency: string): string {
	return `# Keterangan berkas contoh-${id}-simulasi.csv, dibuat oleh npm run sample. Written by npm run sample.

title:
  id: "${name.id}: penerima di Kabupaten Contoh (simulasi)"
  en: "${name.en}: recipients in Kabupaten Contoh (simulation)"
publisher:
  id: Terang, sebagai contoh
  en: Terang, as an example
table:
  id: Baris penerima rekaan, satu baris satu penerima
  en: Invented rows of recipients, one row one recipient
source:
  id: Dibuat program dengan angka acak berbenih (scripts/sample). Tidak ada satu pun baris tentang orang sungguhan.
  en: Made by a program with seeded random numbers (scripts/sample). No row is about a real person.
register: Simulasi
licence:
  id: Bebas dipakai (CC0 1.0).
  en: Free to use (CC0 1.0).
licence_id: CC0-1.0
issued: "2024-12-31"
copies:
  id: Bukan salinan tabel mana pun.
  en: A copy of no table.
method:
  id: Kabupaten Contoh dan semua wilayah di dalamnya rekaan. Banyaknya penerima setiap desa diundi menurut ukuran desa rekaan, program, dan tahun.
  en: Kabupaten Contoh and all areas inside it are invented. The recipients of each village are drawn by the size of an invented village, the programme and the year.
cautions:
  - id: Angka simulasi di wilayah rekaan. Jangan mengutipnya sebagai data.
    en: Simulated figures of an invented area. Do not quote them as data.
number_format: point
simulated: true
scope: ["${regency}"]
`
}
