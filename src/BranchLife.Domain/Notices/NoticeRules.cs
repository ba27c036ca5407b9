namespace BranchLife.Domain.Notices;

public static class NoticeRules
{
    public static readonly Rule MailGoesToAnAddress = new("N-01", "邮箱地址写得不对，请核对后再保存；不需要邮件提醒的，清空后保存。");
}
