import type { LanguageWords } from './language-words.ts';

export const vi: LanguageWords = {
  given: 'văn|thị',
  family:
    'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|lương|mai|tô|cao|tạ|thái|lâm|quách',
  title:
    'thị trưởng|đại úy|họa sĩ|nhà văn|nhạc sĩ|nhà thơ|bà|cô|giáo sư|tiến sĩ|thẩm phán|thượng nghị sĩ|thống đốc|diễn viên|tài tử|ca sĩ|đạo diễn|nhà phát minh|nhà vật lý|phu nhân|con trai|con gái|vợ|nhà thiết kế|gia đình|gia tộc|nhà khoa học|cảnh sát trưởng|trung úy|đại tá|thiếu tá|linh mục|mục sư|bác sĩ|huấn luyện viên|cầu thủ|thám tử|công tố viên|thầy|nhạc trưởng|chỉ huy dàn nhạc|nhà điêu khắc|nhà báo|phi công|thầy giáo|cô giáo|bác|dì|thím|cụ|y tá|nông dân|thợ máy|đầu bếp|hiệu trưởng|công chứng viên|trọng tài|thủ môn|tiền đạo|trung sĩ|đội trưởng|bé|em bé|bà ngoại|ông ngoại|hàng xóm',
  honorific: 'ông|tổng thống|cựu tổng thống|chú|ứng viên|phó tổng thống',
  houseBefore:
    'cây cầu|chiếc cầu|bệnh viện|học viện|thư viện|quỹ|tháp|gia đình|bảo tàng|khách sạn|đường|cuộn dây|đại học|tập đoàn gia đình|nhà hát|máy biến áp|cuộn|nhà hàng|tiệm bánh|nhà thuốc|xưởng mộc|trang trại|rạp xiếc',
  legal: 'jsc',
  article: 'chiếc|con|xe|mẫu|dòng|một|siêu xe',
  noun: 'con|một|cái|những|đàn',
  object: 'coi|xong|rồi|hoài|thử|đi|phát|là|giúp|cái|xem|một chút|ngay|liền',
  subject: 'để tui|tui|tôi|mình|tao|em|để|hãy|cứ|thử|tự|bạn|đi|nên',
  preposition: 'của|bởi|từ|với|về|trên|tại|cho|như|là|ở|theo|chống|ủng hộ|hãng|công ty|chính quyền',
  role: 'là|như|cho|làm',
  introduction: 'tên tôi là|tôi là|tôi tên',
  predicate: 'nói|là|đã|sẽ|cho biết|tuyên bố|bán|lại|muốn|của',
  deed: 'ra mắt|công bố|kiện|sa thải|phá sản|cấm|triển khai|thu hồi|rút khỏi|mua lại',
  human:
    'mỉm cười|cười|khóc|qua đời|sinh năm|sinh ra|kết hôn|cưới|lớn lên|gật đầu|thì thầm|hát|ngủ|bị thương|bị bắt|được thả|ghi bàn|tốt nghiệp|nhớ lại|thở dài|chết|mất năm|thất cử|đắc cử',
  humanLead: 'thì|còn|đã|từng|sẽ|cũng|chỉ|vừa|đang',
  humanObject: 'vợ của|con trai của|con gái của|tuổi thơ của|anh trai của|mộ của|tiểu sử|bị cáo',
  pet: 'mèo|chó|vẹt|ngựa|thỏ|rùa',
  kind: 'phim|bộ phim|tiểu thuyết|vở|vở kịch|nhạc kịch|bài hát|ca khúc|album|ban nhạc|nhóm nhạc|trò chơi|game|quán|quán bar|quán cà phê|nhà hàng|khách sạn|vũ trường|rạp|tiệm bánh|tàu|con tàu|du thuyền|phà|thuyền|con chó|chú chó|con mèo|chú mèo|lễ hội|nước hoa|bia|tinh vân|bức tranh|bài thơ|vở ballet|virus|vắc xin|đàn guitar|đồng hồ|xe máy|rapper|ca sĩ|thủy phi cơ|hãng hàng không|nhà xe|hãng xe khách|tiệm|tiệm kem|tiệm tóc|quán phở|quán trà sữa|nhà sách|nhà nghỉ|homestay|resort|khu nghỉ dưỡng|câu lạc bộ|đội bóng|rạp chiếu phim|trường mầm non|phòng gym|chung cư|hiệu ảnh|tàu cá|tàu cao tốc|chó|mèo',
  shouted: 'ai',
  number: 'hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa',
  measure: 'đạt|tới|đến|khoảng|từ',
};
