namespace BranchLife.Domain.Branches;

public enum AppointmentBasis
{
    Elected,
    Appointed,
    Acting,
}
