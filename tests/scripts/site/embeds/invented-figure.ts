const svg = (name: 'w' | 'n', width: number, height: number) =>
	`<svg class="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" data-points="x1,0 1,2,3" role="img"><title>Tingkat kemiskinan</title><a href="/wilayah/99.01/"><rect width="9" height="9"/></a></svg>`

/** A figure as pages have it: drawn twice, a caution of its own, one that stands elsewhere on its page, a table. */
export const inventedFigure = `<figure class="chart side" id="tren-p0" aria-labelledby="tren-p0-temuan">
<h3 class="finding" id="tren-p0-temuan">Kemiskinan turun &amp; turun</h3> <p class="chart-sub">Persen, Kabupaten Contoh, 2020–2025</p>
<div> <h4 class="panel-h strip-h">Contoh <span class="muted">2 wilayah</span></h4> <div class="draw">${svg('w', 700, 380)}${svg('n', 340, 310)}</div> </div>
<p class="map-say" data-buka="Buka">Pilih satu wilayah. <span>Tombol panah.</span></p>
<div class="chart-note"><div class="note data"><p><b>Catatan data.</b> Angka 2021 diragukan.</p></div>
<details class="how"><summary>Cara membaca</summary><p><b>Cara membaca.</b> Garis biru. <a href="#tabel">Tabel</a></p><p class="no-p"><b>Sudah diganti.</b> Ukuran baru sejak 2025.</p></details></div>
<details class="nums"><summary>Lihat 6 angka</summary><table><tr><td>12,3</td></tr></table></details>
<script type="module" src="/_astro/x.js"></script>
<figcaption class="src"><p>Sumber: <a href="/data/contoh/">BPS</a>. <a class="fid" href="/cek/?id=K7Q2M9-3T8B-4XR">Kode gambar K7Q2M9-3T8B-4XR</a></p>
<ul class="acts"><li><a href="/unduh/contoh.csv">CSV dataset</a></li></ul></figcaption>`
