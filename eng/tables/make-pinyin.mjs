// Writes src/BranchLife.Application/Accounts/pinyin.txt: one syllable a line, then the characters that are read so
// (GB 2312, 6,763 characters), and the surnames that are read otherwise. Run by hand, the table is kept in the repository:
//   npm install --no-save pinyin-pro@3.29.4 && node eng/tables/make-pinyin.mjs
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const options = { toneType: 'none', v: true };
const surnames = '单仇曾解区查朴盖任华纪员乐覃翟冼缪黑秘折重宓祭宁种燕应过相车那佴郗乜瞿尉召卜石万吕幺谌隗逄亓呙芮贾洗沈'
    .split('').concat('尉迟 长孙 万俟 澹台 令狐 夏侯 单于 呼延 欧阳 上官 司马 诸葛 东方 皇甫 慕容 公孙 宇文 轩辕 申屠 太史 端木 百里 司徒 司空 赫连 钟离 濮阳 淳于 公冶 宗政 鲜于 闾丘 仲孙 亓官 司寇 子车 颛孙 南宫 西门 东郭 独孤 拓跋 完颜 纳兰'.split(' '));
const settled = { 单: 'shan', 仇: 'qiu', 朴: 'piao', 召: 'shao', 尉: 'wei', 尉迟: 'yuchi', 单于: 'chanyu', 覃: 'qin', 翟: 'zhai', 员: 'yun', 洗: 'xian', 种: 'chong', 黑: 'he', 秘: 'bi', 祭: 'zhai', 郗: 'xi', 车: 'che', 石: 'shi' };

const read = (text, mode) => pinyin(text, { ...options, mode }).replaceAll(' ', '');
const decoder = new TextDecoder('gb2312');
const bySyllable = new Map();
for (let high = 0xb0; high <= 0xf7; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) {
        const character = decoder.decode(new Uint8Array([high, low]));
        if (!/^\p{Script=Han}$/u.test(character)) continue;
        const syllable = read(character, 'normal');
        bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
    }
}

const table = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, characters]) => `${syllable} ${characters}`);
const names = surnames
    .map(name => [name, settled[name] ?? read(name, 'surname')])
    .filter(([name, syllables]) => name.length > 1 || syllables !== read(name, 'normal'))
    .map(([name, syllables]) => `${syllables} =${name}`);
writeFileSync(new URL('../../src/BranchLife.Application/Accounts/pinyin.txt', import.meta.url), [...table, ...names].join('\n') + '\n');
