using BranchLife.Domain.Notices;
using BranchLife.Testing.Building;

namespace BranchLife.Domain.Tests.Notices;

public sealed class OwingANotice
{
    [Fact]
    public void remembers_the_first_reading_only()
    {
        var notice = Notice.To(Identities.Fresh<Notice>(), A.Secretary, "方案已退回。", "/meetings", A.Moment);
        Assert.Null(notice.ReadAt);

        notice.Read(A.Moment.AddMinutes(1));
        notice.Read(A.Moment.AddMinutes(2));

        Assert.Equal((A.Secretary, A.Moment.AddMinutes(1)), (notice.RecipientId, notice.ReadAt));
    }
}
