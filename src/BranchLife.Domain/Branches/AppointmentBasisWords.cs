namespace BranchLife.Domain.Branches;

public static class AppointmentBasisWords
{
    extension(AppointmentBasis basis)
    {
        public string Word => basis switch
        {
            AppointmentBasis.Elected => "选举产生",
            AppointmentBasis.Appointed => "上级任命",
            AppointmentBasis.Acting => "代理",
        };
    }
}
