// Writes src/BranchLife.Application/Accounts/common-passwords.txt: what people choose first, one a line, lower case; short
// ones too, because a common word with a year behind it is common as well. Run by hand, the list is kept in the repository:
//   npm install --no-save zxcvbn@4.4.2 && node eng/tables/make-common-passwords.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { passwords } = createRequire(import.meta.url)('zxcvbn/lib/frequency_lists.js');
const chinese = [
    'woaini', 'woaini1314', 'woaini520', 'woaini1314520', 'woaiwojia', 'woaizhongguo', 'woaini123456', 'wodemima', 'nihao123', 'mima123',
    'zhongguo', 'zhonghua', 'gongchandang', 'zhongguogongchandang', 'dangyuan', 'dangzhibu', 'zuzhishenghuo', 'zuzhishenghuohui', 'xuexiqiangguo',
    'renminfuwu', 'weirenminfuwu', 'branchlife', 'branchlifebranchlife', 'welcome2branchlife', 'changeme', 'changeme123', 'letmeinplease',
    'administrator', 'adminadmin', 'adminadminadmin', 'rootroot', 'rootrootroot', 'testtest', 'testtesttest', 'guestguest', 'passwordpassword',
    'passw0rd', 'p@ssw0rd', 'p@ssword', 'qwertyuiop', 'qwertyuiop[]', 'qwertyuiopas', 'qwertyuiopasdf', 'asdfghjkl', 'asdfghjklzxc', 'zxcvbnm',
    'zxcvbnmasdfg', '1qaz2wsx', '1qaz2wsx3edc', '1qaz2wsx3edc4rfv', '1q2w3e4r', '1q2w3e4r5t', '1q2w3e4r5t6y', 'qazwsxedc', 'qazwsxedcrfv',
    'abcdefghijkl', 'abcd1234abcd', 'abc123abc123', 'a123456789', 'a1234567890', 'aa123456789', 'aa1234567890', 'qq123456789', 'qq1234567890',
    '123456789abc', '123456789qwe', 'iloveyou1314', 'iloveyou520', '5201314', '52013145201314', '1314520', '13145201314520', '147258369',
    '147258369147', '159357', '159357159357', '314159265358', '3141592653589',
];
const most = passwords.filter(word => word.length >= 12)
    .concat(passwords.filter(word => word.length >= 6 && word.length < 12).slice(0, 3000));
const words = [...new Set([...most, ...chinese].map(word => word.toLowerCase()))].sort();
writeFileSync(new URL('../../src/BranchLife.Application/Accounts/common-passwords.txt', import.meta.url), words.join('\n') + '\n');
