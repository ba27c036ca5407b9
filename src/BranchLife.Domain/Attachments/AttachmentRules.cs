namespace BranchLife.Domain.Attachments;

public static class AttachmentRules
{
    public static readonly Rule AnAttachmentHasAName = new("F-01", "请填写附件名称（不超过120个字）。");
    public static readonly Rule EventsLieInThePast = new("F-02", "附件所反映事项的日期不能晚于今天，请核对。");
    public static readonly Rule AFileIsNotEmpty = new("F-03", "文件是空的，请重新选择。");
    public static readonly Rule AFileIsNotTooLarge = new("F-04", "文件超过20MB，请压缩或者分开上传。");
    public static readonly Rule KnownFormatsOnly = new("F-05", "只能上传 PDF、JPG、PNG、docx、xlsx 文件；系统按文件内容判断，改后缀无效。");
    public static readonly Rule FilesDoNotRun = new("F-06", "文件带有宏、脚本或者嵌入对象，不能上传。请去除后另存，或者转成 PDF。");
    public static readonly Rule SealedAttachmentsStay = new("F-07", "会议记录已经封存，附件不能增减；如需补充，请随补充说明提交。");
    public static readonly Rule AttachmentsAreCounted = new("F-08", "一次会议最多60份附件，请合并后再上传。");
    public static readonly Rule UploadedOnce = new("F-09", "同样内容的文件已经上传过。");
    public static readonly Rule BrokenFiles = new("F-10", "文件已经损坏或者不完整，不能读取，请重新导出后再上传。");
}
