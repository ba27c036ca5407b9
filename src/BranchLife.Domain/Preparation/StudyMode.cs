namespace BranchLife.Domain.Preparation;

public enum StudyMode
{
    Self,
    Group,
    Lecture,
    Online,
    Seminar,
    Visit,

    /// <summary>送学上门: brought to whom age or illness keeps at home (教管 art. 23).</summary>
    Delivered,
}
