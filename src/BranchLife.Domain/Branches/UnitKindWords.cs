namespace BranchLife.Domain.Branches;

public static class UnitKindWords
{
    extension(UnitKind kind)
    {
        public string Word => kind switch
        {
            UnitKind.LocalCommittee => "地方党委",
            UnitKind.LeadingPartyGroup => "党组",
            UnitKind.WorkCommittee => "党工委",
            UnitKind.PrimaryCommittee => "基层党委",
            UnitKind.GeneralBranch => "党总支",
            UnitKind.PartyBranch => "党支部",
            UnitKind.JointBranch => "联合党支部",
            UnitKind.MobileMemberBranch => "流动党员党支部",
            UnitKind.ProjectBranch => "项目党支部",
            UnitKind.TemporaryBranch => "临时党支部",
            UnitKind.FunctionalBranch => "功能型党支部",
            UnitKind.BranchGroup => "党小组",
        };

        /// <summary>Holds organizational-life meetings of its own.</summary>
        public bool IsBranch => kind is UnitKind.PartyBranch or UnitKind.JointBranch or UnitKind.MobileMemberBranch
            or UnitKind.ProjectBranch or UnitKind.TemporaryBranch or UnitKind.FunctionalBranch;

        /// <summary>Formal membership may lie here; temporary and functional branches only borrow members (支条 art. 8).</summary>
        public bool TakesMembership => kind.IsBranch && kind is not (UnitKind.TemporaryBranch or UnitKind.FunctionalBranch);
    }
}
