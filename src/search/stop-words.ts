/** Words that say nothing of what is looked for, in both languages: a reader may ask in whole sentences. */
const words = `
ada adakah adalah agar akan aku anda apa apakah atas atau bagaimana bagi bahwa banyak banyaknya beberapa berapa berapakah
biar bisa boleh buat bukan cara caranya cari carikan dalam dan dapat dari daripada dengan di dimana diri dong gimana
hal hanya harus hingga ia ialah ingin ini itu jadi jika juga kah kalau kami kamu kan kapan karena ke kenapa kepada kita
lagi lah lain lalu lebih lihat macam maka mana masih mau melihat mengapa menjadi mereka mohon nya oleh orang pada paling
para per pernah pun punya saat saja sama sampai saya sebagai sebuah secara sedang sejak seluruh semua seperti siapa
sini soal suatu sudah supaya tahu tanpa telah tempat tentang terhadap terus tetapi tidak tolong untuk yaitu yakni yang
a about all also an and any are as at be been but by can do does find for from get give had has have how i if in into is it
its let me more most my no not of on one or our people please show so some such than that the their them there these they
this those to was we were what when where which who whom why will with would you your
`
const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean))

/** True for words that carry a sentence and not its meaning. */
export function isStopWord(word: string): boolean {
	return stopWords.has(word)
}
