namespace BranchLife.Web.Commands;

/// <summary>One word of the command line. Found by its <see cref="CommandAttribute"/>, made with what its constructor asks for (a <see cref="Terminal"/> in any case).</summary>
/// <remarks>
/// A refusal (exit code 1) is a thrown <see cref="RefusedException"/> or a broken rule of the domain; wrong usage (2) a thrown
/// <see cref="UsageException"/>. Results go to <see cref="Terminal.Out"/>, everything else to <see cref="Terminal.Error"/>.
/// </remarks>
public interface ICommand
{
    Task RunAsync(Arguments args, CancellationToken ct);
}
