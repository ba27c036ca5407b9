namespace BranchLife.Domain.Sessions;

public static class AgendaWords
{
    extension(AgendaKind kind)
    {
        public string Word => kind switch
        {
            AgendaKind.Opening => "宣布开会，通报应到、实到人数",
            AgendaKind.LastRectification => "通报上次整改落实和征求意见情况",
            AgendaKind.TeamSelfCheck => "代表支部班子作对照检查",
            AgendaKind.SelfCriticism => "作自我批评",
            AgendaKind.Criticism => "其他同志逐一提出批评意见",
            AgendaKind.Reply => "表态",
            AgendaKind.WrittenSpeech => "书面发言（请假，由他人代读）",
            AgendaKind.Ballot => "民主测评，无记名投票",
            AgendaKind.Commentary => "到会指导点评",
            AgendaKind.Closing => "会议总结",
        };

        /// <summary>Comes after everybody's round: the ballot, commentary, closing.</summary>
        public bool ComesLast => kind is AgendaKind.Ballot or AgendaKind.Commentary or AgendaKind.Closing;

        /// <summary>Belongs to the round of one member.</summary>
        public bool IsPersonal => kind is AgendaKind.SelfCriticism or AgendaKind.Criticism or AgendaKind.Reply or AgendaKind.WrittenSpeech;
    }
}
