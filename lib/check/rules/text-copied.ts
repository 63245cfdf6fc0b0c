import { foldBoilerplate } from '../../compare/boilerplate.ts';
import { documentText, numberText } from '../../compare/wording.ts';
import { directive, districtPlan } from '../examples.ts';
import type { Rule } from '../rule.ts';

const COPIED = [
  '1. Đẩy mạnh tuyên truyền, vận động cán bộ, công chức và Nhân dân hăng hái thi đua lao động, sản xuất.',
  '2. Phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến trong mọi lĩnh vực của đời sống xã hội.',
  '3. Thực hiện tốt công tác khen thưởng, bảo đảm chính xác, công khai, kịp thời và đúng đối tượng.',
  '4. Đổi mới nội dung, hình thức tổ chức các phong trào thi đua theo hướng thiết thực, hướng về cơ sở.',
];

export const textCopied: Rule = {
  id: 'text-copied',
  title: 'Phần lớn nội dung chép lại văn bản cấp trên',
  severity: 'info',
  defaultOff: true,
  rationale:
    'Kế hoạch chép lại phần lớn câu chữ của cấp trên thì chưa cụ thể hóa cho đơn vị. Chỉ tính câu từ sáu từ trở lên, bỏ qua tên địa phương, đơn vị. Không nêu khi phần chép lại không quá 60%, và khi văn bản quá ngắn. Mặc định tắt vì nhiều câu chung của thể loại này vốn giống nhau.',
  violating: [
    {
      name: 'Mọi câu đều chép lại',
      parent: directive(...COPIED),
      child: districtPlan(...COPIED),
      subject: 'chép lại',
    },
  ],
  passing: [
    {
      name: 'Phần lớn là câu của đơn vị',
      parent: directive(...COPIED),
      child: districtPlan(
        '1. Mỗi xã chọn một tuyến đường để làm điểm về trồng hoa, phân loại rác tại nguồn.',
        '2. Mỗi trường học nhận đỡ đầu ít nhất hai học sinh mồ côi cho đến hết cấp học.',
        '3. Mỗi cơ quan kết nghĩa với một thôn còn nhiều hộ nghèo, giúp thôn một công trình cụ thể.',
        '4. Tổ chức hội thi làm cỏ, bón phân cà phê giữa các tổ liên kết trong tháng sáu.',
        COPIED[2] ?? '',
      ),
    },
  ],
  check({ passages, childBlocks, parentBlocks, parent, anchorIn }) {
    const body = new Set(passages.map(({ block }) => block));
    const { shared, own } = foldBoilerplate(
      childBlocks.filter(({ index }) => body.has(index)),
      [parentBlocks],
    );
    const long = own.filter(({ start, end }) => end - start >= LONG);
    const copied = lengthOf(shared);
    const share = copied / Math.max(1, copied + lengthOf(long));
    const [first] = shared;
    if (!first || shared.length < FEW || share <= MOST) return [];
    return [
      {
        subject: `${shared.length} câu chép lại`,
        message: `${shared.length} câu của kế hoạch (${numberText(share * 100, 0)}% nội dung) giống ${documentText(parent.metadata)}; đề nghị cụ thể hóa theo điều kiện của đơn vị.`,
        childAnchor: anchorIn('child', first.block, first.start, first.end),
        parentAnchor: null,
      },
    ];
  },
};

/** Characters below which a piece is a heading or a label, no sentence. */
const LONG = 40;
const FEW = 4;
const MOST = 0.6;

const lengthOf = (spans: readonly { start: number; end: number }[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);
