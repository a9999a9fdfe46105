import type { LanguageWords } from './language-words.ts';

export const vi: LanguageWords = {
  given: 'văn|thị',
  title:
    'thị trưởng|đại úy|luật sư|họa sĩ|nhà văn|nhạc sĩ|nhà thơ|bà|cô|giáo sư|tiến sĩ|thẩm phán|thượng nghị sĩ|thống đốc|diễn viên|tài tử|ca sĩ|đạo diễn|nhà phát minh|nhà vật lý|phu nhân|con trai|con gái|vợ|ngôi sao|nhà thiết kế|gia đình|gia tộc|nhà khoa học|cảnh sát trưởng|thanh tra|trung úy|đại tá|thiếu tá|linh mục|mục sư|bác sĩ|huấn luyện viên|cầu thủ|thám tử|công tố viên',
  honorific: 'ông|tổng thống|cựu tổng thống|anh|chú|bác|ứng viên|phó tổng thống',
  houseBefore:
    'quỹ|tháp|gia đình|bảo tàng|khách sạn|đường|cuộn dây|đại học|tập đoàn gia đình|nhà hát|máy biến áp|viện|cuộn|nhà hàng|cầu',
  legal: 'jsc',
  article: 'chiếc|con|xe|mẫu|dòng|một|siêu xe',
  noun: 'con|một|cái|những|đàn',
  object: 'thử|đi|phát|là|giúp|cái|xem|một chút|ngay|liền',
  subject: 'hãy|cứ|thử|tự|bạn|đi|nên',
  preposition: 'của|bởi|từ|với|về|trên|tại|cho|như|là|ở|theo|chống|ủng hộ|hãng|công ty|chính quyền',
  role: 'là|như|cho|làm',
  introduction: 'tên tôi là|tôi là|tôi tên',
  predicate: 'nói|là|đã|sẽ|cho biết|tuyên bố|bán|lại|muốn|của',
  deed: 'ra mắt|công bố|kiện|sa thải|phá sản|cấm|triển khai|thu hồi|rút khỏi|mua lại',
};
