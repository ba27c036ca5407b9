namespace BranchLife.Domain.Attachments;

public static class AttachmentWords
{
    extension(AttachmentKind kind)
    {
        public string Word => kind switch
        {
            AttachmentKind.SuperiorNotice => "上级通知",
            AttachmentKind.SignInSheet => "签到表扫描件",
            AttachmentKind.SignedMinutes => "会议记录签字页",
            AttachmentKind.WrittenSpeech => "书面发言材料",
            AttachmentKind.StudyMaterial => "学习材料",
            AttachmentKind.BallotTally => "测评汇总签字页",
            AttachmentKind.Photo => "照片",
            AttachmentKind.Evidence => "佐证材料",
            AttachmentKind.Other => "其他材料",
        };
    }

    extension(AttachmentFormat format)
    {
        public string Extension => format switch
        {
            AttachmentFormat.Pdf => "pdf",
            AttachmentFormat.Jpeg => "jpg",
            AttachmentFormat.Png => "png",
            AttachmentFormat.Docx => "docx",
            AttachmentFormat.Xlsx => "xlsx",
        };
    }
}
