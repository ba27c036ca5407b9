namespace BranchLife.Domain.Members;

public static class MemberWords
{
    private static readonly (GuidanceCategories Category, string Word)[] CategoryWords =
    [
        (GuidanceCategories.Rural, "农村"), (GuidanceCategories.Mobile, "流动"), (GuidanceCategories.TwoNew, "“两新”组织"),
        (GuidanceCategories.NewEmployment, "新就业群体"), (GuidanceCategories.Youth, "青年"), (GuidanceCategories.Retired, "离退休"),
        (GuidanceCategories.Frail, "年老体弱"), (GuidanceCategories.SoeWorker, "国企职工"), (GuidanceCategories.UniversityStaff, "高校教工"),
        (GuidanceCategories.UniversityStudent, "高校学生"), (GuidanceCategories.GovernmentOrgan, "机关"),
        (GuidanceCategories.Seconded, "抽调外派"), (GuidanceCategories.ShiftWorker, "窗口倒班"),
    ];

    extension(GuidanceCategories categories)
    {
        public string Words => string.Join("、", CategoryWords.Where(pair => categories.HasFlag(pair.Category)).Select(pair => pair.Word));
    }

    extension(MemberStatus status)
    {
        public string Word => status switch
        {
            MemberStatus.Full => "正式党员",
            MemberStatus.Probationary => "预备党员",
        };
    }

    extension(Gender gender)
    {
        public string Word => gender switch
        {
            Gender.Male => "男",
            Gender.Female => "女",
        };
    }

    extension(MembershipState state)
    {
        public string Word => state switch
        {
            MembershipState.Active => "正常",
            MembershipState.TransferPending => "转接中",
            MembershipState.TransferredOut => "已转出",
            MembershipState.Suspended => "停止党籍",
            MembershipState.Withdrawn => "退党除名",
            MembershipState.Removed => "除名",
            MembershipState.Expelled => "开除党籍",
            MembershipState.Deceased => "去世",
        };
    }
}
