import { SECRET_FILE } from '../../protect/release/office-secret.ts'
import { sampleFileNames } from '../sample/sample-programmes.ts'

/** What a host is told to build with: the version of the program the folder was made by. */
export type PinnedProgram = { version: string }

const NODE = 22

/**
 * Ready instructions for GitHub Pages and GitLab Pages. Both fetch the program at one version, check this folder, build
 * the site and publish it; where the program's repository stands is a variable of the host, as it differs by office.
 */
export function ciFiles({ version }: PinnedProgram): Map<string, string> {
	return new Map([
		['.github/workflows/terbitkan.yml', github(version)],
		['.gitlab-ci.yml', gitlab(version)],
	])
}

function github(version: string): string {
	return `# Memeriksa folder ini, membangun situsnya, dan menerbitkannya di GitHub Pages.
# Checks this folder, builds its site and publishes it on GitHub Pages.
#
# Sekali saja: di Settings > Secrets and variables > Actions > Variables, tambahkan TERANG_PROGRAM berisi
# pemilik/nama repositori program; di Settings > Pages, pilih GitHub Actions dan pasang domain kantor.
# Once: add the variable TERANG_PROGRAM (owner/name of the program's repository), choose GitHub Actions as the source
# of Pages, and set the office's own domain: the portal needs the root of its address.
name: Terbitkan portal
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
env:
  # Versi program. Naikkan sesudah versi barunya dicoba di komputer kantor. Version of the program.
  TERANG_VERSION: ${quoted(version)}
jobs:
  build:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - name: Alamat program
        if: vars.TERANG_PROGRAM == ''
        run: |
          echo "::error::Tambahkan variabel TERANG_PROGRAM: pemilik/nama repositori program. Add the variable TERANG_PROGRAM."
          exit 1
      - uses: actions/checkout@v4
        with:
          path: kantor
      - uses: actions/checkout@v4
        with:
          repository: \${{ vars.TERANG_PROGRAM }}
          ref: \${{ env.TERANG_VERSION }}
          path: program
      - uses: actions/setup-node@v4
        with:
          node-version: ${NODE}
          cache: npm
          cache-dependency-path: program/package-lock.json
      - run: npm ci
        working-directory: program
      - run: npm run check -- --data ../kantor --format github
        working-directory: program
      - run: npm run build -- --data ../kantor --out ../situs
        working-directory: program
      - uses: actions/upload-pages-artifact@v3
        with:
          path: situs
  publish:
    needs: build
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`
}

function gitlab(version: string): string {
	return `# Memeriksa folder ini, membangun situsnya, dan menerbitkannya di GitLab Pages.
# Checks this folder, builds its site and publishes it on GitLab Pages.
#
# Sekali saja: di Settings > CI/CD > Variables, tambahkan TERANG_PROGRAM berisi alamat git repositori program.
# Once: add the variable TERANG_PROGRAM, the git address of the program's repository.
pages:
  image: node:${NODE}
  variables:
    # Versi program. Version of the program.
    TERANG_VERSION: ${quoted(version)}
  script:
    - |
      if [ -z "$TERANG_PROGRAM" ]; then
        echo "Tambahkan variabel TERANG_PROGRAM: alamat git repositori program. Add the variable TERANG_PROGRAM."
        exit 1
      fi
    - git clone --quiet "$TERANG_PROGRAM" /tmp/terang
    - git -C /tmp/terang checkout --quiet "$TERANG_VERSION"
    - cd /tmp/terang
    - npm ci
    - npm run check -- --data "$CI_PROJECT_DIR"
    - npm run build -- --data "$CI_PROJECT_DIR" --out /tmp/situs
    - mv /tmp/situs "$CI_PROJECT_DIR/public"
  artifacts:
    paths:
      - public
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`
}

function quoted(text: string): string {
	return JSON.stringify(text)
}

/**
 * Keeps rows about people, and what machines leave behind, out of the history of the folder. The files of the shipped
 * simulation are let through one by one: a pattern would let through whatever somebody calls an example.
 */
export const gitignore = `# Baris tentang orang tidak pernah masuk riwayat. Rows about people never enter history.
recipients/*
${sampleFileNames.map((name) => `!recipients/${name}`).join('\n')}

# Kunci penyamaran tinggal di komputer kantor. The secret of protection stays on the office's computer.
${SECRET_FILE}

# Jejak komputer dan berkas kunci Excel. Traces of the computer, and lock files of Excel.
.DS_Store
Thumbs.db
~$*
.terang/
`
