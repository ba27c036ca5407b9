using BranchLife.Persistence.Accounts;
using BranchLife.Persistence.Reading;

namespace BranchLife.Application.Accounts;

public static class AccountWords
{
    extension(SessionEnd end)
    {
        public string Word => end switch
        {
            SessionEnd.SignedOut => "本人退出",
            SessionEnd.SignedOutElsewhere => "本人在别处退出全部登录",
            SessionEnd.PasswordChanged => "修改口令后退出",
            SessionEnd.PasswordReset => "重置口令后退出",
            SessionEnd.AccountSuspended => "账号停用",
            SessionEnd.AccountEnded => "账号注销",
        };
    }

    extension(AccountState state)
    {
        public string Word => state switch
        {
            AccountState.Active => "使用中",
            AccountState.Suspended => "已停用",
            AccountState.Ended => "已注销",
        };
    }

    extension(RecordKind kind)
    {
        public string Word => kind switch
        {
            RecordKind.Criticism => "批评意见",
            RecordKind.Outline => "发言提纲",
            RecordKind.Talk => "谈心谈话",
            RecordKind.Opinion => "征求到的意见",
            RecordKind.Minutes => "会议记录（不公开部分）",
            RecordKind.Contact => "联系方式",
            RecordKind.PrivateNote => "个人备忘",
            RecordKind.Problem => "个人问题清单",
            RecordKind.WordsConfirmation => "发言核对意见",
            RecordKind.MinutesAddition => "会议记录补充说明",
            RecordKind.Attachment => "限定范围阅读的附件",
            RecordKind.Appraisal => "民主评议意见",
            RecordKind.Claim => "认领说明",
        };
    }
}
