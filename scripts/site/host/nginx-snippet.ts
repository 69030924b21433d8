import { contentTypes, isCompressible } from './content-type.ts'
import { fixedHeaders, transportSecurity, type VaryingHeader, varyingHeaders } from './response-headers.ts'

/** What nginx is to include in the `server` block of a portal; kept as `deploy/nginx/terang.conf`. */
export function nginxSnippet(): string {
	return `${[head, types(), compression(), variables(), headers(), addresses].join('\n\n')}\n`
}

const head = `# Terang: pasang di dalam blok "server" nginx, bersama "server_name", "root" (folder situs jadi) dan TLS.
# Terang: include in the "server" block of nginx, beside "server_name", "root" (the finished site) and TLS.
# Dibuat dari scripts/site/host/nginx-snippet.ts. Made from scripts/site/host/nginx-snippet.ts.

server_tokens off;
index index.html;
error_page 404 /404.html;`

/** A `types` block replaces the list of the machine, so the answer is the same on each. */
function types(): string {
	const rows = Object.entries(contentTypes).map(([ending, type]) => `\t${bare(type)} ${ending.slice(1)};`)
	const text = [...new Set(Object.values(contentTypes).filter((type) => type.includes('charset')))].map(bare)
	return `types {
${rows.join('\n')}
}
default_type application/octet-stream;
charset utf-8;
# text/html selalu termasuk. text/html is always one of them.
charset_types ${text.filter((type) => type !== 'text/html').join(' ')};`
}

function compression(): string {
	const packed = Object.entries(contentTypes).filter(([ending]) => isCompressible(`x${ending}`))
	const list = [...new Set(packed.map(([, type]) => bare(type)))].filter((type) => type !== 'text/html').join(' ')
	return `gzip on;
gzip_vary on;
gzip_proxied any;
gzip_comp_level 6;
gzip_min_length 256;
gzip_types ${list};
# Seperlima lebih ringan; perlu paket libnginx-mod-http-brotli-filter.
# A fifth lighter; needs the package libnginx-mod-http-brotli-filter.
# brotli on;
# brotli_comp_level 6;
# brotli_types ${list};`
}

/** `if` that only sets a variable is the use of it that nginx calls safe. */
function variables(): string {
	const hsts = `set $terang_hsts "";\nif ($scheme = https) {\n\tset $terang_hsts "${transportSecurity}";\n}`
	return [...varyingHeaders.map(variable), hsts].join('\n')
}

function variable({ variable, usual, cases }: VaryingHeader): string {
	const others = cases.map(({ pattern, value }) => `if ($uri ~ "${pattern}") {\n\tset $${variable} "${value}";\n}`)
	return [`set $${variable} "${usual}";`, ...others].join('\n')
}

function headers(): string {
	const fixed = Object.entries(fixedHeaders).map(([name, value]) => `add_header ${name} "${value}" always;`)
	const varying = varyingHeaders.map(({ name, variable }) => `add_header ${name} $${variable} always;`)
	return `# Sebuah "location" dengan add_header sendiri membuang semua ini: jangan menambahkannya.
# A "location" with an add_header of its own drops all of these: add none.
${[...fixed, ...varying, 'add_header Strict-Transport-Security $terang_hsts always;'].join('\n')}`
}

const addresses = `location / {
	# Alamat tanpa garis miring dialihkan oleh nginx sendiri. Addresses without a slash are redirected by nginx itself.
	absolute_redirect off;
	try_files $uri $uri/ =404;
}
# Portal besar menyimpan catatan desa di berkas kecamatannya. Large portals keep records of villages in that of their kecamatan.
location ~ "^/api/v1/wilayah/(\\d\\d\\.\\d\\d\\.\\d\\d)\\.\\d{4}\\.json$" {
	absolute_redirect off;
	set $terang_kecamatan $1;
	if (!-f $request_filename) {
		return 301 /api/v1/wilayah/$terang_kecamatan/desa.json;
	}
}
# Berkas kerja, bukan halaman. Files for the host, not for readers.
location ~ "/\\.(?!well-known/)|^/_headers$" {
	return 404;
}`

/** Type without its charset, which nginx adds by itself. */
function bare(type: string): string {
	return type.replace(/;.*/, '')
}
