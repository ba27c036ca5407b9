namespace BranchLife.Domain.Branches;

public static class BranchDomainWords
{
    extension(BranchDomain domain)
    {
        public string Word => domain switch
        {
            BranchDomain.Village => "村",
            BranchDomain.Community => "社区",
            BranchDomain.SoeEnterprise => "国企",
            BranchDomain.PrivateEnterprise => "非公企业",
            BranchDomain.SocialOrganization => "社会组织",
            BranchDomain.GovernmentOrgan => "机关",
            BranchDomain.PublicInstitution => "事业单位",
            BranchDomain.UniversityFaculty => "高校教工",
            BranchDomain.UniversityStudent => "高校学生",
            BranchDomain.School => "中小学",
            BranchDomain.Hospital => "医院",
            BranchDomain.ResearchInstitute => "科研院所",
            BranchDomain.RetiredCadres => "离退休干部",
            BranchDomain.MobileMembers => "流动党员",
        };
    }
}
