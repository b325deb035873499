"""What is measured: makes the plans of the run below a folder, and says which files belong to each case."""
import pathlib
import re
import shutil
import subprocess

SHIPPED = ["hai-hung", "ha-dong", "hai-duong", "tan-ky", "hung-dao"]
COMMUNES = 3321
FIRST = "An Bình Châu Đại Đông Đức Hòa Hưng Kim Lâm Liên Long Minh Mỹ Nam Nghĩa Ngọc Phú Phúc Quang Sơn Tam Tân Tây Thái " \
    "Thanh Thạch Thiện Thịnh Thọ Thượng Tiên Trung Trường Tường Vạn Văn Vĩnh Xuân Yên".split()
SECOND = "Ái An Bảo Cường Dương Giang Hà Hải Hiệp Hoàng Khánh Khê Lạc Lập Lộc Lợi Lương Mỹ Ngãi Nguyên Ninh Phong Phước " \
    "Quý Sơn Tài Tân Thành Thắng Thuận Tiến Trạch Trị Tú Viên Việt Xá Xuyên".split()
# Two syllables each, three where two do not suffice.
NAMES = [f"{first} {second}" for second in SECOND for first in FIRST if first != second]
NAMES += [f"{first} {middle} {second}" for middle in ("Bắc", "Nam", "Hạ") for second in SECOND for first in FIRST]
GROWTH = [1, 2, 4, 8, 16, 32, 64]
WORST = ["same", "start", "end", "shared", "window", "typo", "order", "pairs", "units"]


def commune(text, name, number):
    """A shipped plan as the plan of another commune: its name, and its shares of up to 90 % by a few points."""
    own = re.search(r"^  (?:place|dia_danh): (.+)$", text, re.MULTILINE)[1]
    shift = number % 10
    text = text.replace(f" {own}", f" {name}")
    return re.sub(r"\b([1-8]\d)%", lambda share: f"{int(share[1]) + shift}%", text)


def communes(plans, folder, count):
    """`count` plans, each in a folder of its own beside the shared registries."""
    shutil.copytree(plans / "registry", folder / "registry")
    texts = [(plans / name / "plan.yml").read_text(encoding="utf-8") for name in SHIPPED]
    files = []
    for number in range(count):
        file = folder / f"xa-{number + 1:04}" / "plan.yml"
        file.parent.mkdir()
        file.write_text(commune(texts[number % len(texts)], NAMES[number], number), encoding="utf-8")
        files.append(file)
    return files


def copies(plans, folder, count):
    """`count` copies of the shipped plans as they are."""
    shutil.copytree(plans / "registry", folder / "registry")
    files = []
    for number in range(count):
        name = SHIPPED[number % len(SHIPPED)]
        file = folder / f"{name}-{number // len(SHIPPED)}" / "plan.yml"
        file.parent.mkdir()
        shutil.copyfile(plans / name / "plan.yml", file)
        files.append(file)
    return files


def plan_of_tasks(file, count, titles="usual"):
    script = pathlib.Path(__file__).with_name("plan-of-tasks.sh")
    with open(file, "wb") as output:
        subprocess.run(["sh", script, str(count), titles], stdout=output, check=True)
    return file


def long_text(file, lines=4000):
    """One text of many lines, each with four years that are not the plan's."""
    plan_of_tasks(file, 25)
    with open(file, "a", encoding="utf-8") as output:
        output.write("phases:\n  - title: Giai đoạn 1\n    due: Quý I/2027\n    outputs: |\n")
        for number in range(lines):
            output.write(f"      Việc {number + 1}: rà soát năm 2025, cập nhật năm 2025, kiểm tra năm 2025, công khai năm 2025\n")
    return file


class Cases:
    def __init__(self, root, work, quick):
        plans = root / "plans"
        made = work / "plans"
        shutil.rmtree(made, ignore_errors=True)
        made.mkdir(parents=True)
        self.count = COMMUNES // 10 if quick else COMMUNES
        self.growth_sizes = [size for size in GROWTH if size <= 16] if quick else GROWTH
        self.one = plans / "hai-hung" / "plan.yml"
        self.one_registries = [plans / "registry" / "hai-phong.yml", plans / "registry" / "trung-uong.yml"]
        (made / "communes").mkdir()
        self.communes = communes(plans, made / "communes", self.count)
        self.registries = sorted((made / "communes" / "registry").iterdir())
        (made / "copies").mkdir()
        self.copies = copies(plans, made / "copies", 400)
        self.small = plan_of_tasks(made / "small.yml", 25)
        self.large = plan_of_tasks(made / "large.yml", 20000)
        self.growth = {size: plan_of_tasks(made / f"tasks-{size}.yml", size * 1000) for size in self.growth_sizes}
        self.worst = {titles: plan_of_tasks(made / f"worst-{titles}.yml", 20000, titles) for titles in WORST}
        self.worst["text"] = long_text(made / "worst-text.yml")
