namespace BranchLife.Domain.Branches;

public static class PostKindWords
{
    extension(PostKind kind)
    {
        public string Word => kind switch
        {
            PostKind.Secretary => "书记",
            PostKind.DeputySecretary => "副书记",
            PostKind.OrganizationCommissioner => "组织委员",
            PostKind.PublicityCommissioner => "宣传委员",
            PostKind.DisciplineCommissioner => "纪检委员",
            PostKind.YouthCommissioner => "青年委员",
            PostKind.UnitedFrontCommissioner => "统战委员",
            PostKind.SecrecyCommissioner => "保密委员",
            PostKind.OtherCommissioner => "委员",
            PostKind.GroupLeader => "党小组组长",
        };

        /// <summary>Sits in the 支部委员会.</summary>
        public bool IsCommittee => kind is not PostKind.GroupLeader;
    }
}
