using System.Buffers.Binary;
using System.Text;

namespace BranchLife.Application.Archives;

/// <summary>
/// The one form in which an archive is written: every file stored as it is, no times, no extra fields. The same files give the same
/// bytes, so that a reader can write them again and compare each byte, those between the files included.
/// </summary>
internal static class ArchiveZip
{
    internal const uint LocalMark = 0x04034B50;
    internal const uint CentralMark = 0x02014B50;
    internal const uint EndMark = 0x06054B50;
    internal const int LocalLength = 30;
    private const ushort NeededVersion = 20;
    private const ushort NamesInUtf8 = 0x0800;
    private const ushort FirstDay = 0x0021;

    public static byte[] Head(byte[] name, uint crc, uint size)
    {
        var head = new byte[LocalLength + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(head, LocalMark);
        Common(head.AsSpan(4), crc, size, (ushort)name.Length);
        name.CopyTo(head, LocalLength);
        return head;
    }

    /// <summary>The list at the end, with the fingerprint of the manifest as the zip's comment.</summary>
    public static byte[] Tail(IReadOnlyList<Listed> files, string comment)
    {
        using var tail = new MemoryStream();
        Span<byte> line = stackalloc byte[46];
        foreach (var file in files)
        {
            line.Clear();
            BinaryPrimitives.WriteUInt32LittleEndian(line, CentralMark);
            BinaryPrimitives.WriteUInt16LittleEndian(line[4..], NeededVersion);
            Common(line[6..], file.Crc, file.Size, (ushort)file.Name.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(line[42..], file.Offset);
            tail.Write(line);
            tail.Write(file.Name);
        }

        var (length, start) = ((uint)tail.Length, files.Count == 0 ? 0 : files[^1].Offset + LocalLength + (uint)files[^1].Name.Length + files[^1].Size);
        var words = Encoding.ASCII.GetBytes(comment);
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, EndMark);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)files.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)files.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], length);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], start);
        BinaryPrimitives.WriteUInt16LittleEndian(end[20..], (ushort)words.Length);
        tail.Write(end);
        tail.Write(words);
        return tail.ToArray();
    }

    private static void Common(Span<byte> at, uint crc, uint size, ushort nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at, NeededVersion);
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], NamesInUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(at[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(at[10..], crc);
        BinaryPrimitives.WriteUInt32LittleEndian(at[14..], size);
        BinaryPrimitives.WriteUInt32LittleEndian(at[18..], size);
        BinaryPrimitives.WriteUInt16LittleEndian(at[22..], nameLength);
    }

    internal sealed record Listed(byte[] Name, uint Crc, uint Size, uint Offset);
}
